package bd.spbmu.infra.files;

import bd.spbmu.infra.files.Row.Cell;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which field each column fills. A column nobody knows fills nothing. */
final class Columns {

    /** A spreadsheet keeps fifteen digits of a number; the rest it makes up. */
    private static final int DIGITS_KEPT = 15;

    private final List<Optional<Field>> byColumn;

    private Columns(List<Optional<Field>> byColumn) {
        this.byColumn = byColumn;
    }

    /**
     * @param mapping heading to the path of a field; a heading it does not name counts as the template's
     * @throws Refusal {@code headings-unknown}, {@code heading-repeated}
     */
    static Columns of(Row headings, List<Field> fields, Map<String, String> mapping) {
        Map<String, Field> byPath = fields.stream().collect(Collectors.toMap(Field::path, field -> field));
        Map<String, String> plain = mapping.entrySet().stream()
                .collect(
                        Collectors.toMap(entry -> Script.key(entry.getKey()), Map.Entry::getValue, (one, same) -> one));
        List<Optional<Field>> found = headings.cells().stream()
                .map(cell -> field(cell.text(), fields, byPath, plain))
                .toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            String path = found.get(i).map(Field::path).orElse("");
            if (!path.isEmpty() && !seen.add(path)) {
                throw new Refusal(IntakeProblem.HEADING_REPEATED, Map.of("column", i + 1, "field", path));
            }
        }
        if (seen.isEmpty()) {
            throw new Refusal(IntakeProblem.HEADINGS_UNKNOWN);
        }
        return new Columns(found);
    }

    private static Optional<Field> field(
            String heading, List<Field> fields, Map<String, Field> byPath, Map<String, String> mapping) {
        String mapped = mapping.get(Script.key(heading));
        if (mapped != null) {
            return Optional.ofNullable(byPath.get(mapped));
        }
        return heading.isBlank()
                ? Optional.empty()
                : fields.stream()
                        .filter(field -> Headings.isWordFor(field.path(), heading))
                        .findFirst();
    }

    Line line(Row row) {
        Map<String, Object> body = new LinkedHashMap<>();
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < Math.min(row.cells().size(), byColumn.size()); i++) {
            Cell cell = Objects.requireNonNull(row.cells().get(i));
            Optional<Field> field = byColumn.get(i);
            if (field.isEmpty() || cell.isEmpty()) {
                continue;
            }
            String text = cell.figure() ? figure(field.get(), cell.text()) : cell.text();
            if (text == null) {
                faults.add(new FieldError(
                        "/" + field.get().path().replace('.', '/'), IntakeProblem.DIGITS_LOST, Map.of()));
            } else {
                field.get().fill(body, field.get().value(text));
            }
        }
        return new Line(row.number(), body, faults);
    }

    /** Null when digits were lost. */
    private static @Nullable String figure(Field field, String text) {
        try {
            BigDecimal figure = new BigDecimal(text.strip());
            if (field.isDate()) {
                return Days.counted(figure);
            }
            boolean lost = figure.stripTrailingZeros().precision() > DIGITS_KEPT
                    || figure.precision() - figure.scale() > DIGITS_KEPT;
            return lost ? null : figure.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return text;
        }
    }
}
