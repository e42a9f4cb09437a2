package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** One file brought in once, named by who brings it. Its stream is {@code import-<uuid>}. */
public record ImportId(UUID value) implements Text {

    public static ImportId of(String text) {
        return new ImportId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "import-" + value;
    }
}
