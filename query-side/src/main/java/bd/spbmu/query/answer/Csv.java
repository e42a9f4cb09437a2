package bd.spbmu.query.answer;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as a table: one column per field, fields of a nested record as {@code outer.inner}, lists joined by
 * semicolons. A text that a spreadsheet would take for a formula is led by an apostrophe.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";
    private static final String LINE_END = "\r\n";

    private Csv() {}

    static String table(Class<?> row, List<?> rows) {
        StringBuilder table = new StringBuilder();
        line(table, columns(row, ""));
        for (Object one : rows) {
            List<String> cells = new ArrayList<>();
            cells(row, one, cells);
            line(table, cells);
        }
        return table.toString();
    }

    private static List<String> columns(Class<?> row, String prefix) {
        return Arrays.stream(row.getRecordComponents())
                .flatMap(component -> isNested(component.getType())
                        ? columns(component.getType(), prefix + component.getName() + ".").stream()
                        : List.of(prefix + component.getName()).stream())
                .toList();
    }

    private static void cells(Class<?> row, @Nullable Object value, List<String> cells) {
        for (RecordComponent component : row.getRecordComponents()) {
            Object part = value == null ? null : read(component, value);
            if (isNested(component.getType())) {
                cells(component.getType(), part, cells);
            } else {
                cells.add(cell(part));
            }
        }
    }

    /** A value type is one cell; any other record is spread over several. */
    private static boolean isNested(Class<?> type) {
        return type.isRecord() && !Text.class.isAssignableFrom(type) && type != Taka.class;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Taka taka -> Long.toString(taka.poisha());
            default -> harmless(text(value));
        };
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Text text -> text.text();
            case Taka taka -> Long.toString(taka.poisha());
            case Enum<?> one -> one.name();
            case Collection<?> many -> many.stream().map(Csv::text).collect(Collectors.joining("; "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
                        .collect(Collectors.joining("; "));
            case Record nested ->
                Arrays.stream(nested.getClass().getRecordComponents())
                        .map(component -> text(read(component, nested)))
                        .collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append(LINE_END);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
