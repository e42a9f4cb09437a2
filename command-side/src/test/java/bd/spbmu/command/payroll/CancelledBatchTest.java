package bd.spbmu.command.payroll;

import static bd.spbmu.command.payroll.Lines.BATCH;
import static bd.spbmu.command.payroll.Lines.line;
import static bd.spbmu.command.payroll.Lines.payment;
import static bd.spbmu.command.payroll.Lines.root;

import bd.spbmu.command.payroll.PaymentBatchCommand.CancelBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.IssueBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.PrepareBatch;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsCancelled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class CancelledBatchTest {

    private final FixtureConfiguration<PaymentBatch> batch = new AggregateTestFixture<>(PaymentBatch.class);

    @Test
    void a_cancelled_run_pays_nobody() {
        batch.given(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of()))
                .when(new CancelBatch(BATCH, 1))
                .expectEvents(cancelled());
        unchanged(new AggregateTestFixture<>(PaymentBatch.class)
                .given(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of()), cancelled())
                .when(new IssueBatch(BATCH, 1, root(line(1)))));
    }

    @Test
    void whom_a_cancelled_run_listed_a_later_run_lists_again() {
        batch.given(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of()), cancelled())
                .when(new PrepareBatch(BATCH, 2, 1, List.of(line(1)), List.of(), Set.of(1)))
                .expectEvents(new PaymentsPrepared(BATCH, 2, 1, List.of(line(1)), List.of()));
    }

    @Test
    void a_cancellation_that_comes_late_leaves_the_next_run_alone() {
        unchanged(batch.given(
                        new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of()),
                        new PaymentsPrepared(BATCH, 2, 1, List.of(line(1)), List.of()))
                .when(new CancelBatch(BATCH, 1)));
    }

    private static PaymentsCancelled cancelled() {
        return new PaymentsCancelled(BATCH, 1, List.of(payment(1)));
    }

    private static void unchanged(ResultValidator<PaymentBatch> outcome) {
        outcome.expectNoEvents().expectSuccessfulHandlerExecution();
    }
}
