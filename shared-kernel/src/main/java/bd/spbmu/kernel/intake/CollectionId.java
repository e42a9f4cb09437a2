package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** What one device gathered in the field and sends at once, named by the device. */
public record CollectionId(UUID value) implements Text {

    public static CollectionId of(String text) {
        return new CollectionId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }
}
