package bd.spbmu.infra.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies of requests as they are put together. */
final class Bodies {

    private Bodies() {}

    @SuppressWarnings("unchecked") // only made here
    static Map<String, Object> object(Map<String, Object> body, String name) {
        return (Map<String, Object>) body.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked") // only made here
    static List<Object> list(Map<String, Object> body, String name) {
        return (List<Object>) body.computeIfAbsent(name, absent -> new ArrayList<Object>());
    }
}
