package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.doubledipping.Exclusion.Held;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.MovedEnrolmentEnded;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stay of the person in one programme.
 *
 * @param begun as it stood when it began here: by enrolling, or by a merge
 * @param endsOn last day, absent while open
 */
record Stay(
        MovedStay begun,
        @Nullable LocalDate endsOn,
        @Nullable EndReason endReason) {

    static Stay of(Enrolled event) {
        return of(new MovedStay(
                event.enrolment(),
                event.programme(),
                event.mis(),
                event.startsOn(),
                event.place(),
                event.gender(),
                event.birthYear(),
                event.judgedBy(),
                null,
                null,
                event.beneficiary(),
                0));
    }

    static Stay of(MovedStay moved) {
        return new Stay(moved, moved.endsOn(), moved.endReason());
    }

    EnrolmentId enrolment() {
        return begun.enrolment();
    }

    ProgrammeCode programme() {
        return begun.programme();
    }

    LocalDate startsOn() {
        return begun.startsOn();
    }

    /** The rule set in force when it was decided, absent while none was adopted. */
    @Nullable
    RuleSetId judgedBy() {
        return begun.judgedBy();
    }

    EntitlementsEvent end(BeneficiaryId holder, LocalDate lastDay, EndReason reason) {
        return begun.moves() == 0
                ? new EnrolmentEnded(holder, enrolment(), programme(), lastDay, reason)
                : new MovedEnrolmentEnded(holder, enrolment(), programme(), lastDay, reason, begun.moves());
    }

    Stay ended(LocalDate lastDay, EndReason reason) {
        return new Stay(begun, lastDay, reason);
    }

    /** As it goes to another record. */
    MovedStay moved() {
        return new MovedStay(
                begun.enrolment(),
                begun.programme(),
                begun.mis(),
                begun.startsOn(),
                begun.place(),
                begun.gender(),
                begun.birthYear(),
                begun.judgedBy(),
                endsOn,
                endReason,
                begun.paidUnder(),
                begun.moves() + 1);
    }

    boolean endedBefore() {
        return endReason != null;
    }

    boolean runsOnOrAfter(LocalDate day) {
        LocalDate last = endsOn;
        return last == null || (!last.isBefore(day) && !last.isBefore(startsOn()));
    }

    Held held() {
        return new Held(programme(), startsOn(), endsOn);
    }
}
