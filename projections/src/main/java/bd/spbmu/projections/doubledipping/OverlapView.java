package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A suspected overlap of two records, or of two benefits of one person.
 *
 * @param beneficiaries the pair, lower id first; one person when only benefits overlap
 * @param kinds why they are suspected, at least one
 * @param score how alike they look, absent when nothing but an account or benefits overlap
 * @param account the account they share, absent when they share none
 * @param excluded the benefits that exclude each other, absent when none do
 * @param noticedAt when the first suspicion was recorded
 * @param likelihoodPermille how likely it is an overlap, 0 to 1,000
 * @param weight likelihood × money at stake: by it the queue is ordered
 * @param programmes of the benefits at stake, by whose officers it is worked on
 * @param places upazilas of the benefits at stake
 * @param districts of these places
 * @param heldEnrolment whose payments are held back: from the suspension on, until the case is cleared or an appeal upheld
 */
public record OverlapView(
        long revision,
        CaseId overlap,
        List<BeneficiaryId> beneficiaries,
        List<Kind> kinds,
        @Nullable Score score,
        @Nullable AccountId account,
        @Nullable ExcludedBenefits excluded,
        Instant noticedAt,
        int likelihoodPermille,
        long weight,
        StakeView stake,
        List<ProgrammeCode> programmes,
        List<PlaceCode> places,
        List<PlaceCode> districts,
        CasePhase phase,
        @Nullable EnrolmentId heldEnrolment,
        CourseView course)
        implements Revised {

    private static final int CERTAIN = 1_000;

    public OverlapView {
        beneficiaries = List.copyOf(beneficiaries);
        kinds = List.copyOf(kinds);
        programmes = List.copyOf(programmes);
        places = List.copyOf(places);
        districts = List.copyOf(districts);
    }

    /** A case nobody suspects of anything yet; the event that opens it adds why. */
    static OverlapView opened(long revision, CaseId overlap, List<BeneficiaryId> persons, Instant at) {
        return new OverlapView(
                revision,
                overlap,
                persons,
                List.of(),
                null,
                null,
                null,
                at,
                0,
                0,
                StakeView.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                CasePhase.OPEN,
                null,
                CourseView.NOT_BEGUN);
    }

    /** With further evidence. What was settled begins anew by it; what runs goes on. */
    OverlapView suspected(
            long newRevision,
            Kind kind,
            @Nullable Score newScore,
            @Nullable AccountId newAccount,
            @Nullable ExcludedBenefits newExcluded) {
        boolean anew = phase.isSettled();
        List<Kind> all = Stream.concat(kinds.stream(), Stream.of(kind))
                .distinct()
                .sorted()
                .toList();
        Score better = newScore == null ? score : newScore;
        int likely = Likelihood.permille(all, better);
        return new OverlapView(
                newRevision,
                overlap,
                beneficiaries,
                all,
                better,
                newAccount == null ? account : newAccount,
                newExcluded == null ? excluded : newExcluded,
                noticedAt,
                likely,
                weight(likely, stake),
                stake,
                programmes,
                places,
                districts,
                anew ? CasePhase.OPEN : phase,
                anew ? null : heldEnrolment,
                anew ? course.begunAgain() : course);
    }

    OverlapView weighed(long newRevision, List<AtStake> benefits) {
        StakeView now = StakeView.of(benefits);
        return new OverlapView(
                newRevision,
                overlap,
                beneficiaries,
                kinds,
                score,
                account,
                excluded,
                noticedAt,
                likelihoodPermille,
                weight(likelihoodPermille, now),
                now,
                benefits.stream().map(AtStake::programme).distinct().toList(),
                benefits.stream().map(AtStake::place).distinct().toList(),
                benefits.stream().map(one -> one.place().district()).distinct().toList(),
                phase,
                heldEnrolment,
                course);
    }

    OverlapView moved(long newRevision, CasePhase newPhase, @Nullable EnrolmentId held, CourseView newCourse) {
        return new OverlapView(
                newRevision,
                overlap,
                beneficiaries,
                kinds,
                score,
                account,
                excluded,
                noticedAt,
                likelihoodPermille,
                weight,
                stake,
                programmes,
                places,
                districts,
                newPhase,
                held,
                newCourse);
    }

    /** To whom letters go: who draws the benefit at issue, everyone before one is. */
    public List<BeneficiaryId> addressees() {
        return course.atIssue() == null
                ? beneficiaries
                : List.of(course.atIssue().beneficiary());
    }

    private static long weight(int permille, StakeView stake) {
        return permille * stake.monthly().poisha() / CERTAIN;
    }

    public enum Kind {
        SAME_PERSON,
        SHARED_ACCOUNT,
        BENEFIT_OVERLAP
    }
}
