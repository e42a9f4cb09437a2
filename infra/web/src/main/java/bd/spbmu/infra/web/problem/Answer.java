package bd.spbmu.infra.web.problem;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A no, before it is written.
 *
 * @param facts members the caller may use to put it right
 * @param errors what is wrong with which field
 * @param retryAfter when it is worth trying again, absent when trying again does not help
 */
record Answer(
        Problem problem,
        Map<String, Object> facts,
        List<FieldFault> errors,
        @Nullable Duration retryAfter) {

    private static final Duration SHORTLY = Duration.ofSeconds(5);

    Answer {
        facts = Map.copyOf(facts);
        errors = List.copyOf(errors);
    }

    static Answer of(Problem problem) {
        return of(problem, Map.of());
    }

    static Answer of(Problem problem, Map<String, Object> facts) {
        Duration wait = facts.get("retryAfterSeconds") instanceof Number seconds
                ? Duration.ofSeconds(seconds.longValue())
                : patience(problem);
        return new Answer(problem, facts, List.of(), wait);
    }

    static Answer of(FieldFault fault) {
        return new Answer(fault.problem(), Map.of(), List.of(fault), null);
    }

    /** What is wrong with several fields at once; the first names the whole. */
    static Answer of(List<FieldErrors.FieldError> errors) {
        List<FieldFault> faults = errors.stream()
                .map(error -> new FieldFault("pointer", error.pointer(), error.problem(), error.facts()))
                .toList();
        return new Answer(faults.getFirst().problem(), Map.of(), faults, null);
    }

    private static @Nullable Duration patience(Problem problem) {
        return switch (problem.kind()) {
            case UNAVAILABLE -> problem == WebProblem.INTERNAL_ERROR ? null : SHORTLY;
            case TOO_MANY -> SHORTLY;
            case MALFORMED, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, REFUSED_BY_RULE, STALE, OTHER_BODY, TOO_LARGE ->
                problem == WebProblem.WRITTEN_AT_THE_SAME_TIME ? Duration.ofSeconds(1) : null;
        };
    }

    /**
     * What is wrong with one field.
     *
     * @param in {@code pointer} for a place in the body (RFC 6901), {@code parameter} or {@code header} for a name
     */
    record FieldFault(String in, String where, Problem problem, Map<String, Object> facts) {

        FieldFault {
            facts = Map.copyOf(facts);
        }
    }
}
