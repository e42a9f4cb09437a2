package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.Payroll.Preparation;
import bd.spbmu.command.payroll.PayrollCommand.BeginRun;
import bd.spbmu.command.payroll.PayrollCommand.CancelRun;
import bd.spbmu.command.payroll.PayrollCommand.IssueRun;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.payroll.MerkleTree;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunApproved;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunBegun;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunCancelled;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunFrozen;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunIssued;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.PayrollProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class CancellationTest {

    private static final PayrollId ID = PayrollId.of("old-age-allowance:2026-27-Q1");
    private static final ActorId MAKER = ActorId.of("maker-1");
    private static final ActorId CHECKER = ActorId.of("checker-1");
    private static final LogPosition KNOWN = new LogPosition(7, 1);
    private static final String BATCH_ROOT = "a".repeat(64);
    private static final List<BatchTotal> BATCHES = List.of(new BatchTotal(0, 2, new Taka(360_000), BATCH_ROOT));
    private static final String ROOT = MerkleTree.rootOf(List.of(BATCH_ROOT.getBytes(StandardCharsets.US_ASCII)));

    private final FixtureConfiguration<Payroll> payroll = new AggregateTestFixture<>(Payroll.class);

    @Test
    void an_approved_run_is_cancelled_before_it_is_issued() {
        payroll.given(begun(1, 1), frozen(1, 1), approved(1)).when(cancel()).expectEvents(cancelled(1));
    }

    @Test
    void an_issued_run_is_not_cancelled() {
        refused(
                payroll.given(begun(1, 1), frozen(1, 1), approved(1), issued(1)).when(cancel()),
                PayrollProblem.ALREADY_ISSUED);
    }

    @Test
    void a_cancelled_run_is_neither_approved_nor_issued() {
        refused(
                payroll.given(begun(1, 1), frozen(1, 1), approved(1), cancelled(1))
                        .when(new IssueRun(ID, 1, MAKER)),
                PayrollProblem.NOT_APPROVED);
    }

    @Test
    void a_cancellation_repeated_changes_nothing() {
        payroll.given(begun(1, 1), frozen(1, 1), cancelled(1))
                .when(cancel())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_second_run_after_a_cancelled_one_is_told_whose_payments_are_free() {
        payroll.given(begun(1, 1), frozen(1, 1), cancelled(1))
                .when(new BeginRun(ID, 2, 9, MAKER))
                .expectEvents(begun(2, 1))
                .expectResultMessagePayload(new Preparation(1, 3, null, Set.of(1)));
    }

    private static CancelRun cancel() {
        return new CancelRun(ID, 1, "wrong amounts", MAKER);
    }

    private static PayrollRunCancelled cancelled(int run) {
        return new PayrollRunCancelled(ID, run, MAKER, "wrong amounts", BATCHES);
    }

    private static void refused(ResultValidator<Payroll> outcome, PayrollProblem problem) {
        outcome.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(problem.slug());
    }

    private static PayrollRunBegun begun(int run, int attempt) {
        return new PayrollRunBegun(ID, run, attempt, 3, MAKER);
    }

    private static PayrollRunFrozen frozen(int run, int attempt) {
        return new PayrollRunFrozen(ID, run, attempt, MAKER, KNOWN, ROOT, 2, new Taka(360_000), 1, BATCHES);
    }

    private static PayrollRunApproved approved(int run) {
        return new PayrollRunApproved(ID, run, CHECKER, ROOT);
    }

    private static PayrollRunIssued issued(int run) {
        return new PayrollRunIssued(ID, run, MAKER, BATCHES);
    }
}
