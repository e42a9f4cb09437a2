package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** A change of a person's record, named by the client, so that the same request again changes nothing. */
public record ChangeId(UUID value) implements Text {

    public static ChangeId of(String text) {
        return new ChangeId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
