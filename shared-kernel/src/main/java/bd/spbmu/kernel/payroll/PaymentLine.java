package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.nio.charset.StandardCharsets;

/** One line of the frozen list: who is paid how much into which account. */
public record PaymentLine(
        PaymentId payment,
        BeneficiaryId beneficiary,
        EnrolmentId enrolment,
        PlaceCode place,
        Taka amount,
        PaymentAccount account) {

    /** What the approved root speaks for: nobody can be paid another amount or into another account. */
    public byte[] leaf() {
        return String.join(
                        "\n",
                        payment.text(),
                        beneficiary.text(),
                        enrolment.text(),
                        Long.toString(amount.poisha()),
                        account.provider().name(),
                        account.account().text())
                .getBytes(StandardCharsets.UTF_8);
    }
}
