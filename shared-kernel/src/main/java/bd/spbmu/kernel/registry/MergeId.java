package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** The merge of two records, named by the client. Its stream is {@code merge-<uuid>}. */
public record MergeId(UUID value) implements Text {

    public static MergeId of(String text) {
        return new MergeId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "merge-" + value;
    }
}
