package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;

/** One line that is due but held back. */
public record HeldLine(
        PaymentId payment,
        BeneficiaryId beneficiary,
        EnrolmentId enrolment,
        PlaceCode place,
        Taka amount,
        HoldReason reason) {}
