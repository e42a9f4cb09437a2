package bd.spbmu.kernel.household;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** People who live and eat together, named by whoever records them. Their stream is {@code household-<uuid>}. */
public record HouseholdId(UUID value) implements Text {

    public static HouseholdId of(String text) {
        return new HouseholdId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "household-" + value;
    }
}
