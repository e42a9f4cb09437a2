package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;

/** A payment, for ever: the hash of programme, beneficiary, period and component, so that it cannot exist twice. */
public record PaymentId(String text) implements Text {

    public PaymentId {
        Ids.hash(text);
    }

    public static PaymentId of(String text) {
        return new PaymentId(text);
    }

    /** The one payment of this component of the benefit to this person for this period, whoever asks and however often. */
    public static PaymentId of(ProgrammeCode programme, BeneficiaryId beneficiary, Period period, String component) {
        return new PaymentId(Sha256.id("payment", programme.text(), beneficiary.text(), period.text(), component));
    }

    /** The payment of the monthly benefit; festival bonuses and arrears will be other components. */
    public static PaymentId regular(ProgrammeCode programme, BeneficiaryId beneficiary, Period period) {
        return of(programme, beneficiary, period, "regular");
    }

    /**
     * Which batch of its payroll it belongs to, for ever.
     *
     * @param batches number of batches of the payroll, fixed when its first run is prepared
     */
    public int batch(int batches) {
        return Integer.remainderUnsigned(Integer.parseUnsignedInt(text, 0, 8, 16), batches);
    }

    @Override
    public String toString() {
        return "payment-" + text;
    }
}
