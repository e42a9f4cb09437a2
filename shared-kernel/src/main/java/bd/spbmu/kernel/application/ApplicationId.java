package bd.spbmu.kernel.application;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ImportedIds;
import java.util.UUID;

/** One application, named by whoever sends it. Its stream is {@code application-<uuid>}. */
public record ApplicationId(UUID value) implements Text {

    /** On whose behalf people are registered who applied for themselves. */
    public static final MisCode MIS = MisCode.of("spbmu-mis");

    public static ApplicationId of(String text) {
        return new ApplicationId(Ids.uuid(text));
    }

    /** The person the applicant becomes when accepted; under whose key all they said is sealed from the first moment. */
    public BeneficiaryId applicant(BlindIndex blind) {
        return ImportedIds.beneficiary(blind, MIS, text());
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "application-" + value;
    }
}
