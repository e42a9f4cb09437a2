package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of one payroll.
 *
 * @param batches hash buckets of this period
 * @param frozen what was listed, absent while it is being prepared
 * @param decidedBy who approved, rejected or cancelled it
 * @param reason why it was rejected or cancelled
 */
public record PayrollView(
        long revision,
        PayrollId payroll,
        ProgrammeCode programme,
        Period period,
        int run,
        int attempt,
        Stage state,
        int batches,
        ActorId begunBy,
        Instant begunAt,
        @Nullable Frozen frozen,
        @Nullable ActorId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable ActorId issuedBy,
        @Nullable Instant issuedAt)
        implements Revised {

    /** The id of its document. */
    public static String id(PayrollId payroll, int run) {
        return payroll.text() + ":" + run;
    }

    PayrollView frozen(long newRevision, Frozen list, int ofAttempt) {
        return new PayrollView(
                newRevision,
                payroll,
                programme,
                period,
                run,
                ofAttempt,
                Stage.AWAITING_APPROVAL,
                batches,
                begunBy,
                begunAt,
                list,
                null,
                null,
                null,
                null,
                null);
    }

    PayrollView decided(long newRevision, Stage stage, ActorId by, Instant at, @Nullable String why) {
        return new PayrollView(
                newRevision,
                payroll,
                programme,
                period,
                run,
                attempt,
                stage,
                batches,
                begunBy,
                begunAt,
                frozen,
                by,
                at,
                why,
                null,
                null);
    }

    PayrollView issued(long newRevision, ActorId by, Instant at) {
        return new PayrollView(
                newRevision,
                payroll,
                programme,
                period,
                run,
                attempt,
                Stage.ISSUED,
                batches,
                begunBy,
                begunAt,
                frozen,
                decidedBy,
                decidedAt,
                reason,
                by,
                at);
    }

    /** How far a run has come. */
    public enum Stage {
        PREPARING,
        AWAITING_APPROVAL,
        APPROVED,
        REJECTED,
        CANCELLED,
        ISSUED
    }

    /**
     * The fixed list.
     *
     * @param listedAt how far the log was known when it was made
     * @param root Merkle root of all lines, 64 hexadecimal digits
     * @param total sum of the lines, held ones excluded
     */
    public record Frozen(
            ActorId preparedBy,
            Instant at,
            LogPosition listedAt,
            String root,
            int payments,
            Taka total,
            int held,
            List<BatchTotal> batches) {

        public Frozen {
            batches = List.copyOf(batches);
        }
    }
}
