package bd.spbmu.infra.sandbox.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** An answer as the registry's profile has it: {@code {id, verdict, agrees, reference, at}}. */
record Verdict(Map<String, Object> fields, String number) {

    static Verdict of(Map<String, String> question, Optional<Map<String, Boolean>> compared) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("id", question.getOrDefault("id", ""));
        fields.put("verdict", compared.map(Verdict::word).orElse("NONE"));
        compared.ifPresent(agrees -> fields.put("agrees", agrees));
        fields.put("reference", "SB-" + UUID.randomUUID());
        fields.put("at", Instant.now().toString());
        return new Verdict(fields, question.getOrDefault("number", question.getOrDefault("identifier", "")));
    }

    private static String word(Map<String, Boolean> agrees) {
        return agrees.containsValue(false) ? "DIFFERS" : "MATCH";
    }

    Verdict but(String field, Object value) {
        Map<String, Object> other = new TreeMap<>(fields);
        other.put(field, value);
        return new Verdict(other, number);
    }

    @Override
    public String toString() {
        return "***";
    }
}
