package bd.spbmu.infra.files;

import bd.spbmu.kernel.FieldErrors.FieldError;
import java.util.List;
import java.util.Map;

/**
 * A line as the body of a request.
 *
 * @param number as its sender counts: rows of a spreadsheet, lines of a text
 * @param faults what could not even be put into a body
 */
record Line(long number, Map<String, Object> body, List<FieldError> faults) {

    /** What the sender calls the field that a JSON pointer names. */
    String field(String pointer) {
        StringBuilder path = new StringBuilder();
        Object inner = body;
        for (String step : pointer.split("/", -1)) {
            if (inner instanceof List<?> list && step.matches("\\d{1,4}")) {
                inner = Integer.parseInt(step) < list.size() ? list.get(Integer.parseInt(step)) : "";
                return Headings.both(path + "." + kind(inner, step));
            }
            if (!step.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".").append(step);
                inner = inner instanceof Map<?, ?> map && map.containsKey(step) ? map.get(step) : "";
            }
        }
        return path.isEmpty() ? "" : Headings.both(path.toString());
    }

    private static String kind(Object entry, String otherwise) {
        return entry instanceof Map<?, ?> map && map.containsKey("type") ? String.valueOf(map.get("type")) : otherwise;
    }
}
