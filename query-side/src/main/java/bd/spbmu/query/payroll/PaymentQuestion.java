package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import bd.spbmu.query.answer.Narrowing;
import org.jspecify.annotations.Nullable;

/** Which payments; what is not given does not narrow. */
public record PaymentQuestion(
        @Nullable ProgrammeCode programme,
        @Nullable Period period,
        @Nullable Standing state,
        @Nullable PlaceCode place,
        @Nullable Provider provider,
        @Nullable HoldReason hold,
        @Nullable BeneficiaryId beneficiary,
        @Nullable Boolean conflicting) {

    /** Every payment. */
    public static final PaymentQuestion ALL = new PaymentQuestion(null, null, null, null, null, null, null, null);

    Narrowing narrow(Narrowing scope) {
        return scope.is("programme", programme)
                .is("period", period)
                .is("state", state)
                .in("place", place)
                .is("provider", provider)
                .is("hold", hold)
                .is("beneficiary", beneficiary)
                .is("conflicting", conflicting);
    }
}
