package bd.spbmu.command.payroll;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may be paid. */
public interface EligibleEnrolments {

    /**
     * Everybody who draws the programme on some day of the period, as the log stands now; waits until the views have followed
     * it so far.
     *
     * @throws bd.spbmu.kernel.Refusal when the views cannot answer or lag behind
     */
    Listing in(ProgrammeCode programme, Period period);

    /**
     * A list and how far the log was known when it was made.
     *
     * @param enrolments in the order of beneficiary ids; of several stays of one person the one paid for the period before comes
     *     first
     */
    record Listing(LogPosition at, List<Eligible> enrolments) {

        public Listing {
            enrolments = List.copyOf(enrolments);
        }
    }

    /**
     * One enrolment that is due.
     *
     * @param paidUnder whom the payments of this stay are named after: a merge may have brought it from another record
     * @param endsOn last day, absent while open
     * @param account absent when the person has none
     * @param suspended whether a case of overlap holds its payments
     * @param life as known when the list was made
     * @param accountShared whether somebody else is paid into the same account
     */
    record Eligible(
            EnrolmentId enrolment,
            BeneficiaryId beneficiary,
            BeneficiaryId paidUnder,
            PlaceCode place,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable PaymentAccount account,
            boolean suspended,
            boolean accountShared,
            boolean provisional,
            Life life) {}
}
