package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Bad registrations: a problem that names the field, nothing stored, never a 500. */
class BadInputJourneyTest {

    private final Client client = Registry.client();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an NID of twelve digits       | "number":"4                 | "number":"                   | /identifiers/0/number
            an NID of letters             | "number":"4                 | "number":"x                  | /identifiers/0/number
            a type of identifier unknown  | "type":"NID"                | "type":"LIBRARY_CARD"        | /identifiers/0/type
            a birthday that never was     | "birthDate":"1955-03-07"    | "birthDate":"1955-02-30"     | /birthDate
            a birthday to come            | "birthDate":"1955-03-07"    | "birthDate":"2155-03-07"     | /birthDate
            a place that is not there     | "place":"554994"            | "place":"999999"             | /presentAddress/place
            a place of letters            | "place":"554994"            | "place":"Ulipur"             | /presentAddress/place
            a name not in Bangla          | "nameBn":"রহিমা বেগম"        | "nameBn":"Rahima"            | /nameBn
            no name in Bangla             | "nameBn":"রহিমা বেগম",       |                              | /nameBn
            a mobile too short            | "mobile":"01                | "mobile":"02                 | /mobile
            an unknown field              | "gender":"FEMALE"           | "gender":"FEMALE","age":70   | /age
            a number for a name           | "nationality":"BGD"         | "nationality":7              | /nationality
            a gender unknown              | "gender":"FEMALE"           | "gender":"WOMAN"             | /gender
            nothing but a list            | {"localId"                  | [{"localId"                  | ``
            """)
    void names_the_field(String what, String good, String bad, String pointer) {
        Somebody person =
                Somebody.unknown().but(body -> body.replaceFirst(quoted(good), bad == null ? "" : quoted(bad, true)));
        Client.Reply answer = client.mis("dss-mis").put(person.path(), person.body());
        assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(400);
        JsonNode error = answer.json().get("errors").get(0);
        if (!pointer.isEmpty()) {
            assertThat(error.get("pointer").asString()).isEqualTo(pointer);
        }
        assertThat(client.officer("operator").get(person.path()).status()).isEqualTo(404);
    }

    @Test
    void a_body_without_end_is_cut_off() {
        Somebody person = Somebody.unknown().but(body -> body.replace("গৃহিণী", "x".repeat(1_200_000)));
        assertThat(client.mis("dss-mis").put(person.path(), person.body()).status())
                .isEqualTo(413);
    }

    @Test
    void an_unknown_programme_is_refused() {
        Somebody person = Somebody.unknown();
        client.mis("dss-mis").put(person.path(), person.body());
        Client.Reply answer = client.officer("operator")
                .put("/v1/enrolments/" + java.util.UUID.randomUUID(), person.enrolment("no-such-programme"));
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
    }

    @Test
    void nobody_registers_without_a_token_or_with_a_forged_one() {
        Somebody person = Somebody.unknown();
        assertThat(client.nobody().put(person.path(), person.body()).status()).isEqualTo(401);
        assertThat(client.bearer("eyJhbGciOiJub25lIn0.e30.")
                        .put(person.path(), person.body())
                        .status())
                .isEqualTo(401);
    }

    private static String quoted(String text) {
        return java.util.regex.Pattern.quote(text);
    }

    private static String quoted(String text, boolean replacement) {
        return replacement ? java.util.regex.Matcher.quoteReplacement(text) : text;
    }
}
