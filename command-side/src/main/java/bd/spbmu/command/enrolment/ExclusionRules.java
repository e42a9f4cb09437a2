package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import java.time.LocalDate;
import java.util.Optional;

/** The exclusion rules as adopted at this moment. */
interface ExclusionRules {

    /** The newest rule set whose day has come; of two from the same day, the one adopted later. */
    Optional<RuleSetAdopted> inForceOn(LocalDate day);
}
