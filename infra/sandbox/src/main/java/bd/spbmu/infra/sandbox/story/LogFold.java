package bd.spbmu.infra.sandbox.story;

import bd.spbmu.kernel.LogPosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts a log event by event, knowing nothing but the stored names. */
final class LogFold {

    private final Canaries canaries;
    private final Map<String, Long> revisions = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> covered = new HashSet<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final PaymentFold payments = new PaymentFold();
    private LogPosition last = LogPosition.START;
    private long events;
    private int repeatedIds;
    private int gaps;
    private int disorder;
    private int leaks;
    private @Nullable String firstLeak;

    LogFold(Canaries canaries) {
        this.canaries = canaries;
    }

    void add(JsonNode event, String line) {
        events++;
        String stream = event.path("stream").asString("");
        repeatedIds += ids.add(event.path("id").asString("")) ? 0 : 1;
        long revision = event.path("revision").asLong(-1);
        Long before = revisions.put(stream, revision);
        gaps += revision == (before == null ? 0 : before + 1) ? 0 : 1;
        LogPosition position = LogPosition.of(event.path("position").asString("0-0"));
        disorder += position.compareTo(last) > 0 ? 0 : 1;
        last = position;
        canaries.in(stream, line).ifPresent(leak -> {
            leaks++;
            firstLeak = firstLeak == null ? leak : firstLeak;
        });
        count(event.path("type").asString(""), event.path("payload"));
    }

    private void count(String type, JsonNode payload) {
        switch (type) {
            case "beneficiary.registered.v1" -> {
                plus("registered", 1);
                plus("provisional", payload.hasNonNull("noIdentifier") ? 1 : 0);
            }
            case "entitlements.enrolled.v1" -> {
                plus("drawing", 1);
                covered.add(payload.path("beneficiary").asString(""));
                plus("enrolments " + payload.path("programme").asString(""), 1);
                plus("enrolments " + payload.path("place").asString("").substring(0, 4), 1);
            }
            default -> payments.add(type, payload);
        }
    }

    private void plus(String figure, long more) {
        counts.merge(figure, more, Long::sum);
    }

    /** Every figure that the dashboard and the coverage show too, by name. */
    Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>(counts);
        figures.put("covered", (long) covered.size());
        payments.addTo(figures);
        return figures;
    }

    String position() {
        return last.text();
    }

    long events() {
        return events;
    }

    int streams() {
        return revisions.size();
    }

    int repeatedIds() {
        return repeatedIds;
    }

    int gaps() {
        return gaps;
    }

    int disorder() {
        return disorder;
    }

    int leaks() {
        return leaks;
    }

    String firstLeak() {
        return String.valueOf(firstLeak);
    }
}
