package bd.spbmu.infra.files;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One JSON object a line: the body of the request itself, or headings and values as in a table. */
final class NdjsonLines implements Lines {

    private final RecordBound bound;
    private final BufferedReader text;
    private final FormReader reader;
    private final Map<String, Field> byPath;
    private final Map<String, String> mapping;
    private final FileLimits limits;
    private long number;
    private boolean ended;

    private NdjsonLines(
            RecordBound bound, FormReader reader, List<Field> fields, Map<String, String> mapping, FileLimits limits) {
        this.bound = bound;
        this.text = new BufferedReader(bound);
        this.reader = reader;
        this.byPath = fields.stream().collect(Collectors.toMap(Field::path, field -> field));
        this.mapping = Map.copyOf(mapping);
        this.limits = limits;
    }

    static NdjsonLines of(
            InputStream bytes, FormReader reader, List<Field> fields, Map<String, String> mapping, FileLimits limits)
            throws IOException {
        return new NdjsonLines(new RecordBound(Utf8.of(bytes), limits.lineLength()), reader, fields, mapping, limits);
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (!ended) {
            String line = read();
            if (!line.isBlank()) {
                return line(line);
            }
        }
        return null;
    }

    /** Up to the line's end; whether the file ended before it, {@link #ended} tells. */
    private String read() throws IOException {
        bound.begin();
        number++;
        StringBuilder line = new StringBuilder();
        int c = text.read();
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            Bounds.within(line.length() <= limits.lineLength(), IntakeProblem.LINE_TOO_LONG, limits.lineLength());
            c = text.read();
        }
        ended = c < 0;
        return line.toString();
    }

    private Line line(String json) {
        try {
            Map<String, Object> body = new LinkedHashMap<>();
            reader.object(json).forEach((name, value) -> put(body, name, value));
            return new Line(number, body, List.of());
        } catch (FieldErrors unreadable) {
            if (ended) {
                throw Bounds.at(IntakeProblem.FILE_CUT_OFF, number);
            }
            return new Line(number, Map.of(), unreadable.errors());
        }
    }

    /** A heading that was mapped fills its field; any other name is the request's own. */
    private void put(Map<String, Object> body, String name, Object value) {
        Field field = byPath.get(mapping.getOrDefault(name, ""));
        if (field == null || !(value instanceof String || value instanceof Number)) {
            body.put(name, value);
        } else if (!value.toString().isBlank()) {
            field.fill(body, field.value(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
