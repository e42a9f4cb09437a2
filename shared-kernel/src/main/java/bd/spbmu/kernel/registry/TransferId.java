package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** An officer's request that a person be moved to their area, named by the officer. Its stream is {@code transfer-<uuid>}. */
public record TransferId(UUID value) implements Text {

    public static TransferId of(String text) {
        return new TransferId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "transfer-" + value;
    }
}
