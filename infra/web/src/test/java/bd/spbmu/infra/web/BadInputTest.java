package bd.spbmu.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whatever is sent, the answer is a problem that names the field, and never a 500. */
class BadInputTest {

    private static final String GOOD =
            "{\"programme\":\"old-age-allowance\",\"place\":\"554952\",\"amount\":195000,\"count\":1}";

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Edge edge;

    @SuppressWarnings("NullAway.Init")
    private static String token;

    @BeforeAll
    static void open() {
        edge = new Edge();
        token = edge.machineToken("dss-mis");
    }

    @AfterAll
    static void shut() {
        edge.close();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a code in capitals          | "old-age-allowance" | "OLD"                              | code-malformed      | /programme
            a place of five digits      | "554952"            | "55495"                            | place-malformed     | /place
            a number for a text         | "554952"            | 554952                             | field-of-wrong-type | /place
            an object for a text        | "554952"            | {}                                 | field-of-wrong-type | /place
            null for what is required   | "554952"            | null                               | field-required      | /place
            money with decimals         | 195000              | 1950.00                            | amount-malformed    | /amount
            money as a text             | 195000              | "195000"                           | amount-malformed    | /amount
            money that does not fit     | 195000              | 92233720368547758070               | amount-malformed    | /amount
            a text for a number         | "count":1           | "count":"1"                        | field-of-wrong-type | /count
            a fraction for a number     | "count":1           | "count":1.5                        | field-of-wrong-type | /count
            a number that does not fit  | "count":1           | "count":99999999999                | value-malformed     | /count
            a truth for a number        | "count":1           | "count":true                       | field-of-wrong-type | /count
            nothing for a number        | ,"count":1          |                                    | field-required      | /count
            an unknown field            | "count":1           | "count":1,"extra":1                | field-unknown       | /extra
            an unknown field inside     | "count":1           | "count":1,"lines":[{"text":"a"},{"text":"b","x":1}] | field-unknown | /lines/1/x
            a hole inside               | "count":1           | "count":1,"lines":[{}]             | field-required      | /lines/0/text
            a null in a list            | "count":1           | "count":1,"lines":[null]           | field-required      | /lines/0
            a gender nobody has         | "count":1           | "count":1,"gender":"NONE"          | value-not-listed    | /gender
            a gender by number          | "count":1           | "count":1,"gender":0               | value-not-listed    | /gender
            a day that never was        | "count":1           | "count":1,"on":"2026-02-30"        | date-malformed      | /on
            a day as a list             | "count":1           | "count":1,"on":[2026,2,3]          | field-of-wrong-type | /on
            a day as a number           | "count":1           | "count":1,"on":20000               | field-of-wrong-type | /on
            a bad key                   | "count":1           | "count":1,"perProgramme":{"X Y":1} | code-malformed      | /perProgramme/X Y
            half a character            | "count":1           | "count":1,"lines":[{"text":"\\ud800"}] | text-ill-formed | /lines/0/text
            a field given twice         | "count":1           | "count":1,"count":2                | field-repeated      | ``
            a body cut off              | "count":1}          | "count":1                          | json-malformed      | ``
            two bodies in one           | "count":1}          | "count":1}{}                       | json-malformed      | ``
            """)
    void names_the_field(String what, String good, String bad, String slug, String pointer) {
        String body = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(body).as(what).isNotEqualTo(GOOD);
        HttpResponse<String> answer = post("/v1/samples/echo", body);
        JsonNode problem = problem(answer, 400, slug);
        JsonNode error = problem.get("errors").get(0);
        assertThat(error.get("slug").asString()).isEqualTo(slug);
        if (!pointer.isEmpty()) {
            assertThat(error.get("pointer").asString()).isEqualTo(pointer);
        }
    }

    @Test
    void takes_what_is_right_and_leaves_out_what_is_absent() {
        HttpResponse<String> answer = post("/v1/samples/echo", GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Edge.JSON.readTree(answer.body())).isEqualTo(Edge.JSON.readTree(GOOD));
    }

    @Test
    void refuses_a_nest_of_brackets_too_deep_to_read() {
        problem(post("/v1/samples/echo", "{\"lines\":" + "[".repeat(4000)), 400, "field-of-wrong-type");
    }

    @Test
    void wants_a_body() {
        problem(post("/v1/samples/echo", ""), 400, "body-required");
    }

    @Test
    void wants_json() {
        HttpResponse<String> answer = edge.send(
                "POST", "/v1/samples/echo", GOOD, "Authorization", "Bearer " + token, "Content-Type", "text/plain");
        problem(answer, 415, "content-type-unsupported");
    }

    @Test
    void wants_a_method_the_address_takes() {
        HttpResponse<String> answer = edge.send("DELETE", "/v1/samples/echo", "", "Authorization", "Bearer " + token);
        problem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void knows_no_other_address() {
        problem(get("/v1/nowhere"), 404, "not-found");
    }

    @Test
    void refuses_an_id_that_is_none() {
        problem(put("/v1/samples/not-an-id", GOOD), 400, "id-malformed");
    }

    @Test
    void names_the_parameter() {
        JsonNode place = problem(get("/v1/samples/by?place=x&gender=FEMALE&on=2026-07-01"), 400, "place-malformed");
        assertThat(place.get("errors").get(0).get("parameter").asString()).isEqualTo("place");
        problem(get("/v1/samples/by?place=55&gender=X&on=2026-07-01"), 400, "parameter-malformed");
        problem(get("/v1/samples/by?place=55&gender=FEMALE&on=2026-02-30"), 400, "date-malformed");
        problem(get("/v1/samples/by?place=55&gender=FEMALE"), 400, "parameter-required");
    }

    @Test
    void refuses_a_purpose_or_a_request_id_that_is_none() {
        String bearer = "Bearer " + token;
        problem(
                edge.send("GET", "/v1/samples/me", "", "Authorization", bearer, "Registry-Purpose", "CURIOSITY"),
                400,
                "purpose-missing");
        problem(
                edge.send("GET", "/v1/samples/me", "", "Authorization", bearer, "Registry-Request-Id", "a b"),
                400,
                "parameter-malformed");
    }

    @Test
    void stops_reading_a_body_that_is_too_large_announced_or_not() {
        String large = "{\"programme\":\"" + "x".repeat(20_000) + "\"}";
        problem(post("/v1/samples/echo", large), 413, "body-too-large");
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> chunked = edge.send(
                "POST",
                "/v1/samples/echo",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json");
        problem(chunked, 413, "body-too-large");
    }

    @Test
    void tells_a_bug_by_an_incident_number_and_nothing_else() {
        HttpResponse<String> answer = get("/v1/samples/bug");
        JsonNode problem = problem(answer, 500, "internal-error");
        assertThat(problem.get("incident").asString()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Rahima").doesNotContain("IllegalState");
    }

    @Test
    void asks_to_come_back_when_the_store_is_down() {
        HttpResponse<String> answer = get("/v1/samples/store-down");
        problem(answer, 503, "event-store-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void explains_every_problem_in_both_languages() {
        HttpResponse<String> list = edge.send("GET", "/problems", "", "Accept", "application/json");
        JsonNode all = Edge.JSON.readTree(list.body());
        assertThat(all.size()).isGreaterThan(40);
        for (JsonNode each : all) {
            assertThat(each.get("detailBn").asString()).matches("(?s).*[\\u0980-\\u09FF].*");
        }
        HttpResponse<String> page = edge.send("GET", "/problems/nid-malformed", "", "Accept", "text/html");
        assertThat(page.body()).contains("জাতীয় পরিচয়পত্র").contains("10, 13 or 17 digits");
        problem(edge.send("GET", "/problems/none-such", "", "Accept", "application/json"), 404, "not-found");
    }

    private HttpResponse<String> post(String path, String body) {
        return edge.send("POST", path, body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    private HttpResponse<String> put(String path, String body) {
        return edge.send("PUT", path, body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    private HttpResponse<String> get(String path) {
        return edge.send("GET", path, "", "Authorization", "Bearer " + token);
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Edge.JSON.readTree(answer.body());
        assertThat(problem.get("slug").asString()).isEqualTo(slug);
        assertThat(problem.get("type").asString())
                .isEqualTo("/problems/" + problem.get("slug").asString());
        assertThat(problem.get("detailBn").asString()).isNotEmpty();
        return problem;
    }
}
