package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What sources last confirmed of whom, and who waits for their word; kept in the relational store, no personal data. */
public interface ProofIndex {

    /** When each source last confirmed the record as it stands now. */
    Map<Source, Instant> confirmed(BeneficiaryId beneficiary);

    void confirm(BeneficiaryId beneficiary, Source source, VerificationId verification, Instant at);

    /** The source says otherwise now. */
    void withdraw(BeneficiaryId beneficiary, Source source);

    /** The record is another by now: what was said of it says nothing any more. */
    void forget(BeneficiaryId beneficiary);

    /** The sources that gave no answer when they were last asked. */
    Set<Source> silent();

    void await(EnrolmentId enrolment, BeneficiaryId beneficiary, Source source);

    List<EnrolmentId> awaiting(BeneficiaryId beneficiary, Source source);

    void stopAwaiting(EnrolmentId enrolment);
}
