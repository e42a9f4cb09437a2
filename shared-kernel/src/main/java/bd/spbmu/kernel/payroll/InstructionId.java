package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** One attempt at a payment: the hash of payment and attempt number. The provider knows it by this. */
public record InstructionId(String text) implements Text {

    public InstructionId {
        Ids.hash(text);
    }

    public static InstructionId of(String text) {
        return new InstructionId(text);
    }

    /** @param attempt from 1 */
    public static InstructionId of(PaymentId payment, int attempt) {
        return new InstructionId(Sha256.id("instruction", payment.text(), Integer.toString(attempt)));
    }

    @Override
    public String toString() {
        return "instruction-" + text;
    }
}
