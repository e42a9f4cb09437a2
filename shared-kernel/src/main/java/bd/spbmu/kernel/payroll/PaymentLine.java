package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;

/** One line of the frozen list: who is paid how much into which account. */
public record PaymentLine(
        PaymentId payment,
        BeneficiaryId beneficiary,
        EnrolmentId enrolment,
        PlaceCode place,
        Taka amount,
        PaymentAccount account) {}
