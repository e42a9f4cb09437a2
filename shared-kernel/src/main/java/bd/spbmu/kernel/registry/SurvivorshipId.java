package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** One version of the rule by which one source's word outlives another's, such as {@code default-2026}. */
public record SurvivorshipId(String text) implements Text {

    public SurvivorshipId {
        Ids.code(text);
    }

    public static SurvivorshipId of(String text) {
        return new SurvivorshipId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
