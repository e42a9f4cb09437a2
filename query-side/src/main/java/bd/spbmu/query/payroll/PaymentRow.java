package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.projections.payroll.PaymentView;
import bd.spbmu.projections.payroll.PaymentView.Sending;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One payment and where it stands.
 *
 * @param batch number of its batch in the payroll
 * @param run the last run that listed it
 * @param account keyed hash of the account, by which two payments into one are seen
 * @param reference the provider's transaction id
 */
public record PaymentRow(
        PaymentId payment,
        ProgrammeCode programme,
        Period period,
        int run,
        int batch,
        BeneficiaryId beneficiary,
        EnrolmentId enrolment,
        PlaceCode place,
        Taka amount,
        Standing state,
        @Nullable HoldReason hold,
        @Nullable Provider provider,
        @Nullable AccountId account,
        @Nullable InstructionId instruction,
        @Nullable String reference,
        @Nullable ReturnReason returnReason,
        boolean conflicting) {

    static PaymentRow of(PaymentView view) {
        Sending sending = view.sending();
        return new PaymentRow(
                view.payment(),
                view.programme(),
                view.period(),
                view.run(),
                view.batch().number(),
                view.beneficiary(),
                view.enrolment(),
                view.place(),
                view.amount(),
                view.state(),
                view.hold(),
                view.provider(),
                view.account(),
                sending == null ? null : sending.instruction(),
                sending == null ? null : sending.reference(),
                sending == null ? null : sending.reason(),
                view.conflicting());
    }
}
