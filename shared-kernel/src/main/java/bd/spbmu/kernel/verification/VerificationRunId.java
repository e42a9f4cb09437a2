package bd.spbmu.kernel.verification;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** A whole programme asked about at one source, named by the officer who starts it: {@code verification-run-<uuid>}. */
public record VerificationRunId(UUID value) implements Text {

    public static VerificationRunId of(String text) {
        return new VerificationRunId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "verification-run-" + value;
    }
}
