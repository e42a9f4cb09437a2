package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** The stream of an MIS's local id, {@code source-<keyed hash of MIS and local id>}. */
public record SourceId(String text) implements Text {

    public SourceId {
        Ids.hash(text);
    }

    public static SourceId of(String text) {
        return new SourceId(text);
    }

    @Override
    public String toString() {
        return "source-" + text;
    }
}
