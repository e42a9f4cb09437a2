package bd.spbmu.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The registry's own tables shipped beside its classes: UTF-8, comma-separated, first line the column names, quotes doubled
 * inside quotes, no line break inside a cell. Not for files from outside.
 */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Every row as column name → cell, in the order written; an empty cell is an empty string.
     *
     * @throws IllegalStateException if the table is missing or a row has not as many cells as the first line
     */
    public static List<Map<String, String>> read(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> rows = lines.lines().map(CsvTable::cells).toList();
            return rows.stream().skip(1).map(row -> named(rows.getFirst(), row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> named(List<String> columns, List<String> row) {
        if (columns.size() != row.size()) {
            throw new IllegalStateException("%d cells under %d columns: %s".formatted(row.size(), columns.size(), row));
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            named.put(columns.get(i), row.get(i));
        }
        return named;
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
