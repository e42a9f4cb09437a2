package bd.spbmu.command.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.registry.Provider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mobile financial service that moves the money. Every call fails with {@link Unanswered} when no answer came. */
public interface PaymentProvider {

    Provider provider();

    /**
     * Hands over instructions, at most 100; the provider takes each instruction id once, however often it comes.
     *
     * @return what it said to each; one it did not mention was not taken
     */
    List<PaymentResult> send(List<Transfer> transfers);

    /** What became of instructions, at most 100. */
    Told ask(Collection<InstructionId> instructions);

    /** Everything it did for a payroll, by batch. */
    Map<BatchId, List<StatementLine>> statement(PayrollId payroll);

    /**
     * What a provider says when asked. What it does not mention at all is still unknown.
     *
     * @param neverSeen it says so itself, and only then may they be sent again
     */
    record Told(List<PaymentResult> results, Set<InstructionId> neverSeen) {}

    /**
     * One instruction as the provider gets it.
     *
     * @param wallet the number in clear: it leaves only to the provider that keeps it
     */
    record Transfer(InstructionId instruction, BatchId batch, String wallet, Taka amount) {

        @Override
        public String toString() {
            return instruction.toString();
        }
    }

    /** No answer came, so what happened is unknown: ask, never assume. */
    final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unanswered(Provider provider, String how) {
            super(provider + " did not answer: " + how);
        }
    }
}
