package bd.spbmu.kernel.agreement;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** An agreement, named by the officer who proposes it. Its stream is {@code agreement-<uuid>}. */
public record AgreementId(UUID value) implements Text {

    public static AgreementId of(String text) {
        return new AgreementId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "agreement-" + value;
    }
}
