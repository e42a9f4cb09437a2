package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suspected overlap of two records.
 *
 * @param beneficiaries the pair, lower id first
 * @param kinds why they are suspected, at least one
 * @param score how alike they look, absent when only an account is shared
 * @param account the account they share, absent when they only look alike
 * @param noticedAt when the first suspicion was recorded
 * @param heldEnrolment whose payments are held back: from the suspension on, until the case is cleared or an appeal upheld
 */
public record OverlapView(
        long revision,
        CaseId overlap,
        List<BeneficiaryId> beneficiaries,
        List<Kind> kinds,
        @Nullable Score score,
        @Nullable AccountId account,
        Instant noticedAt,
        CasePhase phase,
        @Nullable EnrolmentId heldEnrolment,
        CourseView course)
        implements Revised {

    public OverlapView {
        beneficiaries = List.copyOf(beneficiaries);
        kinds = List.copyOf(kinds);
    }

    OverlapView moved(long newRevision, CasePhase newPhase, @Nullable EnrolmentId held, CourseView newCourse) {
        return new OverlapView(
                newRevision, overlap, beneficiaries, kinds, score, account, noticedAt, newPhase, held, newCourse);
    }

    public enum Kind {
        SAME_PERSON,
        SHARED_ACCOUNT
    }
}
