package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** A person in the registry, named by the MIS that registers them. Their stream is {@code ben-<uuid>}. */
public record BeneficiaryId(UUID value) implements Text {

    public static BeneficiaryId of(String text) {
        return new BeneficiaryId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "ben-" + value;
    }
}
