package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.projections.Revised;
import bd.spbmu.projections.audit.Trace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One payment, for ever, wherever it stands.
 *
 * @param runs every run that listed it, in order
 * @param run the last of them
 * @param attempt how often the run was prepared when it was listed
 * @param hold why it is held, absent unless it is
 * @param account absent for a held line, as are provider and sending
 * @param sending the last instruction, absent until issued
 * @param conflicting whether a provider's answer contradicts a terminal state, and no officer has resolved it
 * @param trail everything that happened to it, in order
 * @param before what it was before its last run listed it, absent in its first run
 */
public record PaymentView(
        long revision,
        PaymentId payment,
        PayrollId payroll,
        ProgrammeCode programme,
        Period period,
        BatchId batch,
        List<Integer> runs,
        int run,
        int attempt,
        Standing state,
        Taka amount,
        BeneficiaryId beneficiary,
        EnrolmentId enrolment,
        PlaceCode place,
        PlaceCode district,
        @Nullable HoldReason hold,
        @Nullable Provider provider,
        @Nullable AccountId account,
        @Nullable Sending sending,
        boolean conflicting,
        List<Trace> trail,
        @Nullable PaymentView before)
        implements Revised {

    public PaymentView {
        runs = List.copyOf(runs);
        trail = List.copyOf(trail);
    }

    PaymentView at(long newRevision, Standing newState, @Nullable Sending newSending, Trace trace) {
        return new PaymentView(
                newRevision,
                payment,
                payroll,
                programme,
                period,
                batch,
                runs,
                run,
                attempt,
                newState,
                amount,
                beneficiary,
                enrolment,
                place,
                district,
                hold,
                provider,
                account,
                newSending,
                conflicting,
                also(trace),
                before);
    }

    PaymentView contradicted(long newRevision, Trace trace) {
        return marked(newRevision, true, also(trace));
    }

    PaymentView resolved(long newRevision, Trace trace) {
        return marked(newRevision, false, also(trace));
    }

    /** Something that changes nothing anybody can see was done with it. */
    PaymentView traced(long newRevision, Trace trace) {
        return marked(newRevision, conflicting, also(trace));
    }

    /** The same as far as anybody can see, after one more event. */
    PaymentView unchanged(long newRevision) {
        return marked(newRevision, conflicting, trail);
    }

    List<Trace> also(Trace trace) {
        return Stream.concat(trail.stream(), Stream.of(trace)).toList();
    }

    private PaymentView marked(long newRevision, boolean isConflicting, List<Trace> newTrail) {
        return new PaymentView(
                newRevision,
                payment,
                payroll,
                programme,
                period,
                batch,
                runs,
                run,
                attempt,
                state,
                amount,
                beneficiary,
                enrolment,
                place,
                district,
                hold,
                provider,
                account,
                sending,
                isConflicting,
                newTrail,
                before);
    }

    /** Where a payment stands: {@link bd.spbmu.kernel.payroll.PaymentState}, and held. */
    public enum Standing {
        HELD,
        PREPARED,
        ISSUED,
        ACCEPTED,
        SETTLED,
        RETURNED,
        FAILED,
        EXPIRED,
        REVERSED,
        REFUNDED,
        CANCELLED
    }

    /**
     * The last attempt at paying.
     *
     * @param attempt from 1
     * @param reference the provider's transaction id, absent until settled
     * @param reason why the money came back or never moved
     */
    public record Sending(
            InstructionId instruction,
            int attempt,
            @Nullable String reference,
            @Nullable ReturnReason reason) {

        Sending settled(String providersReference) {
            return new Sending(instruction, attempt, providersReference, null);
        }

        Sending came(ReturnReason back) {
            return new Sending(instruction, attempt, reference, back);
        }
    }
}
