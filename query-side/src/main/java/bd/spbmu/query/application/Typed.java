package bd.spbmu.query.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields of the form, as it was typed: it is shown again when something is wrong.
 *
 * @param fields by name; what was left empty is not there
 */
record Typed(Map<String, String> fields) {

    private static final int LONGEST = 400;
    private static final int MOST = 60;

    Typed {
        fields = Map.copyOf(fields);
    }

    static Typed of(MultiValueMap<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        parameters.toSingleValueMap().forEach((name, value) -> {
            String text = value.strip();
            if (!text.isEmpty() && fields.size() < MOST) {
                fields.put(name, text.substring(0, Math.min(text.length(), LONGEST)));
            }
        });
        return new Typed(fields);
    }

    /** An empty form, with the name its application will have. */
    static Typed fresh(String programme) {
        return new Typed(Map.of("application", UUID.randomUUID().toString(), "programme", programme));
    }

    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public boolean is(String field, Object value) {
        return get(field).equals(value.toString());
    }

    @Override
    public String toString() {
        return "***";
    }
}
