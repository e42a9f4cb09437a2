package bd.spbmu.infra.sandbox.source;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes of a right answer the wrong one that was asked for. */
final class Wrongs {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Reply DOWN = new Reply(503, "{}");

    private Wrongs() {}

    /** @param count how often the source was asked */
    static Reply of(@Nullable Fault fault, int count, Supplier<Verdict> right) {
        try {
            return fault == null ? new Reply(200, text(right.get())) : wrong(fault, count, right.get());
        } catch (IllegalArgumentException | JacksonException e) {
            return new Reply(400, "{}");
        }
    }

    private static Reply wrong(Fault fault, int count, Verdict right) {
        return switch (fault) {
            case SLOW -> new Reply(200, text(right), LONG, Duration.ZERO);
            case TRICKLE -> new Reply(200, text(right), Duration.ZERO, LONG);
            case DOWN -> DOWN;
            case FLAPPING -> count % 2 == 1 ? DOWN : new Reply(200, text(right));
            case WRONG_SCHEMA -> new Reply(200, "{\"status\":\"OK\",\"data\":{\"matched\":\"yes\"}}");
            case NO_JSON -> new Reply(200, "<html>Service temporarily moved</html>");
            case CONTRADICTORY ->
                new Reply(200, text(right.but("verdict", "MATCH").but("agrees", disagreeing(right))));
            case OTHER_QUESTION ->
                new Reply(200, text(right.but("id", UUID.randomUUID().toString())));
            case TELLTALE -> new Reply(200, text(right.but("reference", "REF-" + right.number())));
            case REFUSING -> new Reply(401, "{}");
        };
    }

    private static Map<String, Boolean> disagreeing(Verdict right) {
        return right.fields().get("agrees") instanceof Map<?, ?> agrees
                ? agrees.keySet().stream().collect(Collectors.toMap(String::valueOf, field -> false))
                : Map.of();
    }

    private static String text(Verdict verdict) {
        return JSON.writeValueAsString(verdict.fields());
    }
}
