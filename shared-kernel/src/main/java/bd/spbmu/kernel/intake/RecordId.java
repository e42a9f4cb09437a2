package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** One record of a collection, named where it was captured: the id of the person or household it is about. */
public record RecordId(UUID value) implements Text {

    public static RecordId of(String text) {
        return new RecordId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }
}
