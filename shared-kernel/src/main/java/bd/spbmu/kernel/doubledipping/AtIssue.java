package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The one benefit a case is about, once a notice has named it. */
public record AtIssue(BeneficiaryId beneficiary, EnrolmentId enrolment, ProgrammeCode programme) {

    /** The enrolment that takes its place when an appeal is upheld after the benefit was cancelled. */
    public EnrolmentId again(CaseId overlap) {
        String name = overlap + "/" + enrolment + "/again";
        return new EnrolmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
