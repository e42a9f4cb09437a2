package bd.spbmu.infra.files;

import bd.spbmu.infra.files.Row.Cell;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Comma-separated values as spreadsheets save them; a semicolon or a tab does as well, if the headings use it. */
final class CsvRows implements Rows {

    private static final int HEADINGS_WITHIN = 64 * 1024;

    private final RecordBound bound;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final FileLimits limits;

    private CsvRows(RecordBound bound, CSVParser parser, FileLimits limits) {
        this.bound = bound;
        this.parser = parser;
        this.records = parser.iterator();
        this.limits = limits;
    }

    static CsvRows of(InputStream bytes, FileLimits limits) throws IOException {
        RecordBound bound = new RecordBound(Utf8.of(bytes), limits.lineLength());
        BufferedReader text = new BufferedReader(bound, HEADINGS_WITHIN);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        return new CsvRows(bound, CSVParser.parse(text, format), limits);
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADINGS_WITHIN);
        long commas = 0;
        long semicolons = 0;
        long tabs = 0;
        for (int i = 0, c = text.read(); i < HEADINGS_WITHIN - 1 && c >= 0 && c != '\n'; i++, c = text.read()) {
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        text.reset();
        char other = tabs > semicolons ? '\t' : ';';
        return commas >= Math.max(tabs, semicolons) ? ',' : other;
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (true) {
            Row row = one();
            if (row == null || !row.isEmpty()) {
                return row;
            }
        }
    }

    private @Nullable Row one() throws IOException {
        bound.begin();
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException failed) {
            if (String.valueOf(failed.getMessage()).contains("EOF reached")) {
                throw Bounds.at(IntakeProblem.FILE_CUT_OFF, parser.getRecordNumber() + 1);
            }
            if (failed.getCause() != null
                    && String.valueOf(failed.getCause().getMessage()).contains("Invalid char")) {
                throw Bounds.at(IntakeProblem.FILE_UNREADABLE, parser.getRecordNumber() + 1);
            }
            throw failed.getCause() == null ? new IOException(failed) : failed.getCause();
        }
    }

    private Row row(CSVRecord record) {
        Bounds.within(record.size() <= limits.columns(), IntakeProblem.TOO_MANY_COLUMNS, limits.columns());
        List<Cell> cells = new ArrayList<>(record.size());
        for (String text : record) {
            if (text.startsWith("=")) {
                throw Bounds.formula(record.getRecordNumber(), cells.size());
            }
            cells.add(Cell.of(text));
        }
        return new Row(record.getRecordNumber(), cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
