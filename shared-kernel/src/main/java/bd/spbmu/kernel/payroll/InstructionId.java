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

    @Override
    public String toString() {
        return "instruction-" + text;
    }
}
