package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment and how far sources have confirmed it.
 *
 * @param judgedBy the rule set by which it was decided, absent while none was adopted
 * @param standing absent when the programme wants nobody's word
 * @param awaited the sources whose word is missing
 * @param outdated the warning: these confirmed it earlier, and are silent now
 */
record ProvenEnrolment(
        EnrolmentId enrolment,
        BeneficiaryId beneficiary,
        ProgrammeCode programme,
        LocalDate startsOn,
        @Nullable RuleSetId judgedBy,
        @Nullable ProofStanding standing,
        Set<Source> awaited,
        Set<Source> outdated) {

    ProvenEnrolment {
        awaited = Set.copyOf(awaited);
        outdated = Set.copyOf(outdated);
    }
}
