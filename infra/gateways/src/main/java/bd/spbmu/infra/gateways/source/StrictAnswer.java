package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.SubjectHash;
import bd.spbmu.kernel.verification.UnknownReason;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code {id, verdict, agrees, reference, at}}. The verdict, MATCH, DIFFERS or NONE, and the fields say the same twice:
 * an answer that does not agree with itself is not believed.
 */
final class StrictAnswer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Clocks differ a little. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Question question;
    private final Map<String, ComparedField> compared;

    StrictAnswer(Question question, SourceWire wire) {
        this.question = question;
        this.compared = new TreeMap<>(wire.compared());
    }

    /** @throws SourceFailed when it cannot be read, belongs to another question, or contradicts itself */
    Said read(String body, SubjectHash subject, Instant now) {
        JsonNode answer = parsed(body);
        if (!text(answer, "id").equals(question.verification().text())) {
            throw new SourceFailed(UnknownReason.CONTRADICTORY, "the answer to another question");
        }
        String verdict = text(answer, "verdict");
        JsonNode agrees = answer.path("agrees");
        Evidence evidence = new Evidence(reference(answer), subject, at(answer, now));
        return switch (verdict) {
            case "NONE" -> none(agrees, evidence);
            case "MATCH" -> known(Outcome.VERIFIED, differing(agrees), evidence);
            case "DIFFERS" -> known(Outcome.MISMATCH, differing(agrees), evidence);
            default -> throw wrong("verdict");
        };
    }

    private static JsonNode parsed(String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            if (answer.isObject()) {
                return answer;
            }
        } catch (JacksonException e) {
            throw wrong("no JSON");
        }
        throw wrong("no object");
    }

    private static String text(JsonNode answer, String field) {
        JsonNode value = answer.path(field);
        if (!value.isString()) {
            throw wrong(field);
        }
        return value.stringValue();
    }

    /** Kept for ever, so it must not be or hold what was asked. */
    private String reference(JsonNode answer) {
        String reference = text(answer, "reference");
        boolean tells = Stream.of(question.number(), question.identifier()).anyMatch(reference::contains);
        if (tells || !Evidence.isReference(reference)) {
            throw wrong("reference");
        }
        return reference;
    }

    private static Instant at(JsonNode answer, Instant now) {
        try {
            Instant at = Instant.parse(text(answer, "at"));
            if (!at.isAfter(now.plus(AHEAD))) {
                return at;
            }
        } catch (DateTimeException e) {
            throw wrong("at");
        }
        throw wrong("at");
    }

    private static Said none(JsonNode agrees, Evidence evidence) {
        if (!agrees.isMissingNode()) {
            throw new SourceFailed(UnknownReason.CONTRADICTORY, "nobody found, and yet compared");
        }
        return new Said(Outcome.NOT_FOUND, List.of(), evidence, false);
    }

    private List<ComparedField> differing(JsonNode agrees) {
        boolean complete = agrees.isObject() && compared.keySet().equals(Set.copyOf(agrees.propertyNames()));
        if (!complete || agrees.values().stream().anyMatch(value -> !value.isBoolean())) {
            throw wrong("agrees");
        }
        return compared.entrySet().stream()
                .filter(field -> !agrees.path(field.getKey()).booleanValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Said known(Outcome outcome, List<ComparedField> differing, Evidence evidence) {
        if (differing.isEmpty() != (outcome == Outcome.VERIFIED)) {
            throw new SourceFailed(UnknownReason.CONTRADICTORY, "the verdict is not what the fields say");
        }
        return new Said(outcome, differing, evidence, false);
    }

    private static SourceFailed wrong(String where) {
        return new SourceFailed(UnknownReason.NOT_UNDERSTOOD, where);
    }
}
