package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** A payment, for ever: the hash of programme, beneficiary, period and component, so that it cannot exist twice. */
public record PaymentId(String text) implements Text {

    public PaymentId {
        Ids.hash(text);
    }

    public static PaymentId of(String text) {
        return new PaymentId(text);
    }

    @Override
    public String toString() {
        return "payment-" + text;
    }
}
