package bd.spbmu.infra.sandbox.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The provider's side of the wire. */
final class Wire {

    private Wire() {}

    record Instructions(List<Instruction> instructions) {}

    record Instruction(String id, String reference, String wallet, long amountPoisha) {}

    record Question(List<String> ids) {}

    static Map<String, Object> neverSeen(String id) {
        return Map.of("id", id, "status", "NEVER_SEEN");
    }

    static Map<String, Object> result(Entry entry) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", entry.id());
        result.put("status", entry.status());
        if (entry.reference() != null) {
            result.put("reference", entry.reference());
        }
        if (entry.reason() != null) {
            result.put("reason", entry.reason());
        }
        return result;
    }

    static Map<String, Object> line(Entry entry) {
        return Map.of(
                "id", entry.id(),
                "reference", entry.batch(),
                "amountPoisha", entry.amountPoisha(),
                "status", entry.status(),
                "settled", entry.hasMoney());
    }
}
