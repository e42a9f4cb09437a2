package bd.spbmu.command.doubledipping;

import bd.spbmu.command.OpenSeals;
import bd.spbmu.command.doubledipping.CaseCommand.Act;
import bd.spbmu.command.doubledipping.CaseCommand.Ground;
import bd.spbmu.command.doubledipping.CaseLetters.Letter;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CaseReason;
import bd.spbmu.kernel.doubledipping.CaseStep;
import bd.spbmu.kernel.doubledipping.CaseTerms;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealDismissed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealLodged;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealUpheld;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BeneficiaryNotified;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitCancelled;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitSuspended;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CancellationProposed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseCleared;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case, its officers and the events of its steps, for the tests of cases. */
final class CaseExamples {

    static final BeneficiaryId ONE = new BeneficiaryId(new UUID(0, 1));
    static final BeneficiaryId TWO = new BeneficiaryId(new UUID(0, 2));
    static final CaseId CASE = Pair.of(ONE, TWO).caseId(OpenSeals.BLIND);
    static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    static final AtIssue BENEFIT = new AtIssue(ONE, new EnrolmentId(new UUID(9, 1)), OLD_AGE);
    static final ActorId RINA = ActorId.of("rina");
    static final ActorId SALMA = ActorId.of("salma");
    static final ActorId JAMAL = ActorId.of("jamal");
    static final LocalDate NOTICE_DAY = LocalDate.of(2026, 9, 1);
    static final LocalDate GRACE_OVER = LocalDate.of(2026, 9, 16);
    static final LocalDate CANCEL_DAY = LocalDate.of(2026, 10, 1);
    static final CaseTerms TERMS =
            new CaseTerms(CaseTermsId.of("default"), LocalDate.of(2023, 7, 1), 15, 30, "assumed");
    static final CaseLetters LETTERS = new CaseLetters(code -> new Bilingual("Old Age Allowance", "বয়স্ক ভাতা"));
    static final SamePersonSuspected SUSPECTED = suspected(Level.LIKELY, 1200, "weights-1");
    static final BeneficiaryNotified NOTIFIED = new BeneficiaryNotified(
            CASE, BENEFIT, step(NOTICE_DAY, RINA, Letter.NOTICE, GRACE_OVER), TERMS.id(), GRACE_OVER);
    static final BenefitSuspended SUSPENDED = new BenefitSuspended(
            CASE,
            BENEFIT,
            step(GRACE_OVER, RINA, Letter.SUSPENSION, GRACE_OVER.plusDays(30)),
            TERMS.id(),
            GRACE_OVER.plusDays(30));
    static final CancellationProposed PROPOSED =
            new CancellationProposed(CASE, BENEFIT, step(CANCEL_DAY, RINA, Letter.CANCELLATION_PROPOSED, null));
    static final BenefitCancelled CANCELLED = new BenefitCancelled(
            CASE,
            BENEFIT,
            step(CANCEL_DAY, SALMA, Letter.CANCELLATION, CANCEL_DAY.plusDays(30)),
            RINA,
            GRACE_OVER,
            TERMS.id(),
            CANCEL_DAY.plusDays(30));
    static final AppealLodged APPEALED =
            new AppealLodged(CASE, BENEFIT, step(CANCEL_DAY, RINA, Letter.APPEAL_RECEIVED, null));

    private CaseExamples() {}

    static CaseCleared cleared(LocalDate on, ActorId by) {
        return new CaseCleared(CASE, List.of(ONE, TWO), step(on, by, Letter.CLEARANCE, null));
    }

    static AppealUpheld upheld(ActorId by, boolean wasCancelled) {
        return new AppealUpheld(
                CASE, BENEFIT, step(CANCEL_DAY, by, Letter.APPEAL_UPHELD, null), wasCancelled, GRACE_OVER);
    }

    static AppealDismissed dismissed(ActorId by) {
        return new AppealDismissed(CASE, BENEFIT, step(CANCEL_DAY, by, Letter.APPEAL_DISMISSED, null));
    }

    static SamePersonSuspected suspected(Level level, int centibits, String scorer) {
        return new SamePersonSuspected(CASE, ONE, TWO, new Score(level, centibits, List.of(), scorer));
    }

    static SuspectSamePerson suspect(SamePersonSuspected event) {
        return new SuspectSamePerson(CASE, ONE, TWO, event.score());
    }

    static Act by(ActorId officer) {
        return by(officer, "The same papers");
    }

    static Act by(ActorId officer, String reason) {
        return new Act(officer, CaseReason.of(reason), new Ground(OLD_AGE, PlaceCode.of("554906")));
    }

    static CaseStep step(LocalDate on, ActorId by, Letter letter, @Nullable LocalDate until) {
        return new CaseStep(on, by, "The same papers", LETTERS.write(letter, CASE, OLD_AGE, until));
    }
}
