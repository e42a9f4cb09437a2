package bd.spbmu.query.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Gives any {@link Answer} as CSV: UTF-8 with a byte order mark, without which spreadsheets garble Bangla. The cursor of the
 * next page travels as a header.
 */
final class CsvAnswers extends AbstractSmartHttpMessageConverter<Answer<?>> {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    static final String NEXT = "Registry-Next";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    CsvAnswers() {
        super(CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Answer.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return supports(valueClass) && canWrite(mediaType);
    }

    @Override
    protected void writeInternal(
            Answer<?> answer, ResolvableType type, HttpOutputMessage output, @Nullable Map<String, Object> hints)
            throws IOException {
        Class<?> row = type.as(Answer.class).getGeneric(0).resolve();
        if (row == null) {
            throw new IllegalStateException("An answer does not say what its rows are");
        }
        output.getHeaders().setContentType(CSV);
        if (answer.next() != null) {
            output.getHeaders().set(NEXT, answer.next());
        }
        String table = BYTE_ORDER_MARK + Csv.table(row, answer.items());
        output.getBody().write(table.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Answer<?> read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints)
            throws HttpMessageNotReadableException {
        throw new HttpMessageNotReadableException("A table is only given, never taken", input);
    }
}
