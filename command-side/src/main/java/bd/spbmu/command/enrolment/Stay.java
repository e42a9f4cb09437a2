package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.doubledipping.Exclusion.Held;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stay of the person in one programme.
 *
 * @param judgedBy the rule set in force when it was decided, absent while none was adopted
 * @param endsOn last day, absent while open
 */
record Stay(
        EnrolmentId enrolment,
        ProgrammeCode programme,
        LocalDate startsOn,
        @Nullable RuleSetId judgedBy,
        @Nullable LocalDate endsOn,
        @Nullable EndReason endReason) {

    static Stay of(Enrolled event) {
        return new Stay(event.enrolment(), event.programme(), event.startsOn(), event.judgedBy(), null, null);
    }

    Stay ended(EnrolmentEnded event) {
        return new Stay(enrolment, programme, startsOn, judgedBy, event.endsOn(), event.reason());
    }

    boolean endedBefore() {
        return endReason != null;
    }

    boolean runsOnOrAfter(LocalDate day) {
        LocalDate last = endsOn;
        return last == null || (!last.isBefore(day) && !last.isBefore(startsOn));
    }

    Held held() {
        return new Held(programme, startsOn, endsOn);
    }
}
