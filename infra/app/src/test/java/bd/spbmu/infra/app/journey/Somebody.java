package bd.spbmu.infra.app.journey;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * A person nobody knows yet, as an MIS would send them.
 *
 * @param nid 13 digits, never given twice in one run
 */
record Somebody(String id, String localId, String nid, String body) {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    static Somebody unknown() {
        long number = NEXT.incrementAndGet();
        String mobile = "017%08d".formatted(number % 100_000_000L);
        return withNid("%013d".formatted(4_900_000_000_000L + number), mobile);
    }

    /** Whose NID, mobile number and wallet end in this digit. */
    static Somebody endingIn(String digit) {
        long number = NEXT.incrementAndGet() % 10_000_000L;
        return withNid("491%09d%s".formatted(number, digit), "0179%06d%s".formatted(number % 1_000_000L, digit));
    }

    private static Somebody withNid(String nid, String mobile) {
        String localId =
                "T-" + nid.substring(4) + "-" + UUID.randomUUID().toString().substring(0, 6);
        return new Somebody(UUID.randomUUID().toString(), localId, nid, body(localId, mobile, nid));
    }

    private static String body(String localId, String mobile, String nid) {
        return """
            {"localId":"%s","nameBn":"রহিমা বেগম","nameEn":"Rahima Begum","mother":"আমেনা খাতুন","father":"আব্দুল করিম",
            "birthDate":"1955-03-07","birthPlace":"উলিপুর","nationality":"BGD","gender":"FEMALE","religion":"ISLAM",
            "occupation":"গৃহিণী","presentAddress":{"place":"554994","text":"ধরণীবাড়ী"},
            "permanentAddress":{"place":"554994","text":"ধরণীবাড়ী"},"mobile":"%s",
            "identifiers":[{"type":"NID","number":"%s"}],"account":{"provider":"BKASH","number":"%s"}}
            """.formatted(localId, mobile, nid, mobile);
    }

    /** Another record of the same person, under an id of its own. */
    Somebody again() {
        String other = "A-" + UUID.randomUUID().toString().substring(0, 12);
        return new Somebody(UUID.randomUUID().toString(), other, nid, body.replace(localId, other));
    }

    Somebody but(UnaryOperator<String> change) {
        return new Somebody(id, localId, nid, change.apply(body));
    }

    String path() {
        return "/v1/beneficiaries/" + id;
    }

    /** Enrolment of this person, under a new id. */
    String enrolment(String programme) {
        return "{\"beneficiary\":\"%s\",\"programme\":\"%s\",\"startsOn\":\"2026-07-01\"}".formatted(id, programme);
    }
}
