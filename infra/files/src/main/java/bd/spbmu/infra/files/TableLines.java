package bd.spbmu.infra.files;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a table: what stands under its headings. */
final class TableLines implements Lines {

    private final Rows rows;
    private final Columns columns;

    private TableLines(Rows rows, Columns columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static TableLines of(Rows rows, List<Field> fields, Map<String, String> mapping) throws IOException {
        try {
            Row headings = rows.next();
            if (headings == null) {
                throw new Refusal(IntakeProblem.FILE_EMPTY);
            }
            return new TableLines(rows, Columns.of(headings, fields, mapping));
        } catch (IOException | RuntimeException refused) {
            rows.close();
            throw refused;
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        Row row = rows.next();
        return row == null ? null : columns.line(row);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
