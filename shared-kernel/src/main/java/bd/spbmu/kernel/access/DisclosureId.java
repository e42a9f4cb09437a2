package bd.spbmu.kernel.access;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** One look at personal data. */
public record DisclosureId(UUID value) implements Text {

    public static DisclosureId of(String text) {
        return new DisclosureId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "disclosure-" + value;
    }
}
