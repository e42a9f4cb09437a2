package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.kernel.verification.ComparedField;
import java.util.HashMap;
import java.util.Map;

/** SIMs and accounts: is this number in use, and is it this person's? The name does not leave, the identifier decides. */
final class HolderWire implements SourceWire {

    private final String path;

    HolderWire(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Map<String, String> body(Question question) {
        Map<String, String> body = new HashMap<>(Map.of(
                "number", question.number(),
                "identifierType", question.identifierType().name(),
                "identifier", question.identifier()));
        String routing = question.routing();
        if (routing != null) {
            body.put("routing", routing);
        }
        return body;
    }

    @Override
    public Map<String, ComparedField> compared() {
        return Map.of("holder", ComparedField.HOLDER, "active", ComparedField.ACTIVE);
    }
}
