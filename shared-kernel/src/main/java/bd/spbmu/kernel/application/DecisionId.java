package bd.spbmu.kernel.application;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** One decision of an officer about an application, named by whoever sends it. */
public record DecisionId(UUID value) implements Text {

    public static DecisionId of(String text) {
        return new DecisionId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "decision-" + value;
    }
}
