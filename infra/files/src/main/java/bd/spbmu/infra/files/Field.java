package bd.spbmu.infra.files;

import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.kernel.registry.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a request that one column can fill.
 *
 * @param path such as {@code presentAddress.place}, or {@code identifiers.NID} for an entry of a list
 * @param type what its value is
 * @param entry how one entry of the list is written, absent for a field that is no list
 * @param required whether no request is complete without it
 */
record Field(String path, Class<?> type, @Nullable Entry entry, boolean required) {

    private static final Set<Class<?>> WORDS = Set.of(NameInBangla.class, PlainName.class, PlainText.class);

    /** @param kind the member that says what it is */
    record Entry(String list, String kind, String constant, String value) {}

    boolean isDate() {
        return type.getSimpleName().endsWith("Date");
    }

    /** What the API would be sent. */
    String value(String cell) {
        String text = Script.display(cell);
        if (WORDS.contains(type)) {
            return text;
        }
        if (isDate()) {
            return Days.iso(Script.asciiDigits(text));
        }
        return type.isEnum() ? constant(text).orElse(text) : Script.asciiDigits(text);
    }

    private Optional<String> constant(String text) {
        String word = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Field::name).toList();
        return names.stream()
                .filter(name -> name.equals(word) || Headings.isWordFor(type.getSimpleName() + "." + name, text))
                .findFirst();
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    /** Puts the value where it belongs, making what lies around it. */
    void fill(Map<String, Object> body, String value) {
        if (entry != null) {
            Bodies.list(body, entry.list()).add(Map.of(entry.kind(), entry.constant(), entry.value(), value));
            return;
        }
        Map<String, Object> inner = body;
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            inner = Bodies.object(inner, steps[i]);
        }
        inner.put(steps[steps.length - 1], value);
    }
}
