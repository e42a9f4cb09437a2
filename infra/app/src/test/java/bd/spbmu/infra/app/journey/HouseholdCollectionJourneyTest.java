package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Households as they come from the field: their persons first, then they themselves. */
class HouseholdCollectionJourneyTest {

    private final Client.As dss = Registry.client().mis("dss-mis");
    private final String id = UUID.randomUUID().toString();

    @Test
    void persons_are_registered_and_the_household_formed_as_by_requests_of_their_own() {
        Somebody head = Somebody.unknown();
        Somebody wife = Somebody.unknown();
        JsonNode first = sent(Gathered.member(head, "HEAD"), Gathered.member(wife, "SPOUSE"));
        assertThat(first.get("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(verdicts(first)).containsExactly("ACCEPTED", "ACCEPTED");

        JsonNode second = sent(Gathered.member(head, "HEAD"), Gathered.member(wife, "SPOUSE"));
        assertThat(second.toString().replace("\"repeated\":true", "\"repeated\":false"))
                .isEqualTo(first.toString());
        assertThat(second.get("repeated").asBoolean()).isTrue();
        Client.Reply same = dss.put(
                "/v1/households/" + id + "/members/" + wife.id() + "/leaving",
                "{\"change\":\"" + UUID.randomUUID() + "\",\"on\":\"2026-11-24\",\"why\":\"MOVED_OUT\"}");
        assertThat(same.status()).as(same.body()).isEqualTo(204);
    }

    @Test
    void a_household_waits_for_the_one_member_that_was_wrong_and_the_others_stand() {
        Somebody head = Somebody.unknown();
        Somebody wrong = Somebody.unknown().but(body -> body.replace("\"mobile\":\"01", "\"mobile\":\"02"));
        JsonNode refused = sent(Gathered.member(head, "HEAD"), Gathered.member(wrong, "SON"));
        assertThat(refused.get("verdict").asString()).isEqualTo("REFUSED");
        assertThat(verdicts(refused)).containsExactly("ACCEPTED", "REFUSED");
        assertThat(refused.get("findings").get(0).get("slug").asString()).isEqualTo("household-members-first");
        assertThat(refused.get("members")
                        .get(1)
                        .get("findings")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("/records/0/household/members/1/person/mobile");

        Somebody right = wrong.but(body -> body.replace("\"mobile\":\"02", "\"mobile\":\"01"));
        JsonNode mended = sent(Gathered.named(head.id(), "HEAD"), Gathered.member(right, "SON"));
        assertThat(mended.get("verdict").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void somebody_registered_meanwhile_lives_there_under_the_record_there_is() {
        Somebody known = Somebody.unknown();
        dss.put(known.path(), known.body());
        JsonNode refused = sent(Gathered.member(known.again(), "HEAD"));
        assertThat(refused.get("members").get(0).get("of").asString()).isEqualTo(known.id());
        assertThat(sent(Gathered.named(known.id(), "HEAD")).get("verdict").asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void what_speaks_against_the_household_itself_is_said_of_it() {
        Somebody one = Somebody.unknown();
        JsonNode headless = sent(Gathered.member(one, "SON"));
        assertThat(headless.get("verdict").asString()).isEqualTo("REFUSED");
        assertThat(headless.get("findings").get(0).get("slug").asString()).isEqualTo("household-head-not-one");
        JsonNode nobody = sent(Gathered.named(UUID.randomUUID().toString(), "HEAD"));
        assertThat(nobody.get("verdict").asString()).isEqualTo("REFUSED");
        JsonNode cow = sent(Gathered.named(one.id(), "COW"));
        assertThat(cow.get("findings").get(0).get("pointer").asString())
                .isEqualTo("/records/0/household/members/0/role");
    }

    @Test
    void so_many_persons_at_once_are_refused_as_a_whole() {
        String[] many = IntStream.range(0, 501)
                .mapToObj(each -> Gathered.named(UUID.randomUUID().toString(), "SON"))
                .toArray(String[]::new);
        Client.Reply reply =
                new Gathered(UUID.randomUUID().toString(), List.of(Gathered.household(id, many))).sentBy(dss);
        assertThat(reply.slug()).isEqualTo("too-many-records");
    }

    private JsonNode sent(String... members) {
        Client.Reply reply =
                new Gathered(UUID.randomUUID().toString(), List.of(Gathered.household(id, members))).sentBy(dss);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("answers").get(0);
    }

    private static List<String> verdicts(JsonNode answer) {
        return StreamSupport.stream(answer.get("members").spliterator(), false)
                .map(member -> member.get("verdict").asString().replace("_WITH_WARNINGS", ""))
                .toList();
    }
}
