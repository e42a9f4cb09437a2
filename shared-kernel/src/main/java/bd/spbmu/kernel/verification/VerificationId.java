package bd.spbmu.kernel.verification;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One question to one source about one person, named by whoever asks. Its stream is {@code verification-<uuid>}. */
public record VerificationId(UUID value) implements Text {

    public static VerificationId of(String text) {
        return new VerificationId(Ids.uuid(text));
    }

    /** The one question about a person in a run, however often the run is listed. */
    public static VerificationId of(VerificationRunId run, BeneficiaryId beneficiary) {
        String name = run.text() + "/" + beneficiary.text();
        return new VerificationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The one question by which a source is to confirm an enrolment, however often it is asked for. */
    public static VerificationId of(EnrolmentId enrolment, Source source) {
        String name = enrolment.text() + "/" + source.name();
        return new VerificationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "verification-" + value;
    }
}
