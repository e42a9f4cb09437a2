package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.FieldErrors;
import java.util.Map;

/** Reads a body exactly as the API reads one. */
public interface FormReader {

    /** @throws FieldErrors naming the first field that cannot be read */
    <F extends Record> F read(Class<F> form, Map<String, ?> body);

    /**
     * One line of NDJSON.
     *
     * @throws FieldErrors if it is not one JSON object
     */
    Map<String, Object> object(String json);

    /** A body as text that {@link #object} reads, in one spelling: fields in the order of their names. */
    String text(Map<String, ?> body);
}
