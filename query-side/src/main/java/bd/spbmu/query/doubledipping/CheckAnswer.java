package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score.Evidence;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found. Of anybody else it tells the id, never their data.
 *
 * @param judgedBy the rule set in force, absent while none was adopted
 * @param beneficiary who holds the identifier asked by, absent when nobody does
 * @param conflicts what stands in the way for that person
 * @param candidates who else may be that person and stands in the way, most alike first
 */
public record CheckAnswer(
        Verdict verdict,
        ProgrammeCode programme,
        LocalDate startsOn,
        @Nullable RuleSetId judgedBy,
        @Nullable BeneficiaryId beneficiary,
        List<Conflict> conflicts,
        List<Candidate> candidates) {

    public CheckAnswer {
        conflicts = List.copyOf(conflicts);
        candidates = List.copyOf(candidates);
    }

    /** A source that is down answers nobody: the call fails with 503, which is to be taken as unknown, never as clear. */
    public enum Verdict {
        CLEAR,
        CONFLICT,
        POSSIBLE
    }

    /**
     * What a person already draws.
     *
     * @param rule id of the rule, or {@code already-enrolled}
     * @param programme the other programme
     * @param since first day they drew it
     */
    public record Conflict(
            BeneficiaryId beneficiary, String rule, Bilingual reason, ProgrammeCode programme, LocalDate since) {}

    /**
     * Somebody who may be the person asked about.
     *
     * @param centibits how alike they look, in hundredths of a bit
     * @param reasons how each field agrees
     */
    public record Candidate(
            BeneficiaryId beneficiary, Level level, int centibits, List<Evidence> reasons, Conflict conflict) {

        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }
}
