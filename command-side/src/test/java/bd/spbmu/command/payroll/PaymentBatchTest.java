package bd.spbmu.command.payroll;

import static bd.spbmu.command.payroll.Lines.AMOUNT;
import static bd.spbmu.command.payroll.Lines.BATCH;
import static bd.spbmu.command.payroll.Lines.held;
import static bd.spbmu.command.payroll.Lines.instruction;
import static bd.spbmu.command.payroll.Lines.instructionId;
import static bd.spbmu.command.payroll.Lines.line;
import static bd.spbmu.command.payroll.Lines.payment;
import static bd.spbmu.command.payroll.Lines.root;

import bd.spbmu.command.payroll.PaymentBatch.Prepared;
import bd.spbmu.command.payroll.PaymentBatchCommand.IssueBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.PrepareBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.ReconcileBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.RecordResults;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Accepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.BatchReconciled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsAccepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsFailed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReturned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsSettled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Returned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Settled;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollProblem;
import bd.spbmu.kernel.payroll.ReturnReason;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class PaymentBatchTest {

    private static final PaymentResult.Settled SAID_SETTLED = new PaymentResult.Settled(instructionId(1), "TX1");
    private static final PaymentResult.Failed SAID_FAILED =
            new PaymentResult.Failed(instructionId(1), ReturnReason.NO_ACCOUNT);
    private static final PaymentResult.Returned SAID_RETURNED =
            new PaymentResult.Returned(instructionId(1), ReturnReason.DORMANT);

    private final FixtureConfiguration<PaymentBatch> batch = new AggregateTestFixture<>(PaymentBatch.class);

    @Test
    void lists_who_is_due_and_who_is_held_back() {
        batch.givenNoPriorActivity()
                .when(new PrepareBatch(BATCH, 1, 1, List.of(line(1)), List.of(held(2)), Set.of()))
                .expectEvents(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of(held(2))))
                .expectResultMessagePayload(new Prepared(new BatchTotal(0, 1, AMOUNT, root(line(1))), 1));
    }

    @Test
    void a_later_run_leaves_out_who_is_paid_already() {
        batch.given(prepared(1, line(1)), issued())
                .when(new PrepareBatch(BATCH, 2, 1, List.of(line(1), line(2)), List.of(held(1)), Set.of()))
                .expectEvents(prepared(2, line(2)));
    }

    @Test
    void a_later_run_leaves_out_even_who_was_not_reached() {
        batch.given(prepared(1, line(1)), issued(), failed())
                .when(prepare(2, 1, line(1)))
                .expectEvents(prepared(2));
    }

    @Test
    void a_later_run_leaves_out_who_an_open_run_lists() {
        batch.given(prepared(1, line(1))).when(prepare(2, 1, line(1))).expectEvents(prepared(2));
    }

    @Test
    void payments_of_a_rejected_run_are_free_again() {
        batch.given(prepared(1, line(1)))
                .when(new PrepareBatch(BATCH, 2, 1, List.of(line(1)), List.of(), Set.of(1)))
                .expectEvents(prepared(2, line(1)));
    }

    @Test
    void a_later_attempt_replaces_the_list() {
        batch.given(prepared(1, line(1)), new PaymentsPrepared(BATCH, 1, 2, List.of(line(2)), List.of()))
                .when(new IssueBatch(BATCH, 1, root(line(2))))
                .expectEvents(new PaymentsIssued(BATCH, 1, List.of(instruction(2))));
    }

    @Test
    void an_overtaken_attempt_lists_nothing() {
        refused(
                batch.given(new PaymentsPrepared(BATCH, 1, 2, List.of(line(1)), List.of()))
                        .when(prepare(1, 1, line(2))),
                PayrollProblem.PREPARATION_OVERTAKEN);
    }

    @Test
    void an_approved_list_is_issued_with_first_attempts() {
        batch.given(prepared(1, line(1)))
                .when(new IssueBatch(BATCH, 1, root(line(1))))
                .expectEvents(issued());
    }

    @Test
    void a_list_other_than_the_approved_one_pays_nothing() {
        refused(
                batch.given(prepared(1, line(1))).when(new IssueBatch(BATCH, 1, root(line(1, new Taka(180_001))))),
                PayrollProblem.ROOT_DIFFERS);
    }

    @Test
    void a_list_is_issued_once() {
        unchanged(batch.given(prepared(1, line(1)), issued()).when(new IssueBatch(BATCH, 1, root(line(1)))));
    }

    @Test
    void a_list_is_issued_once_even_after_it_was_settled() {
        unchanged(batch.given(prepared(1, line(1)), issued(), settled()).when(new IssueBatch(BATCH, 1, root(line(1)))));
    }

    @Test
    void what_the_provider_took_is_accepted() {
        batch.given(prepared(1, line(1)), issued())
                .when(told(new PaymentResult.Accepted(instructionId(1))))
                .expectEvents(accepted());
    }

    @Test
    void what_was_accepted_is_settled() {
        batch.given(prepared(1, line(1)), issued(), accepted())
                .when(told(SAID_SETTLED))
                .expectEvents(settled());
    }

    @Test
    void what_was_never_said_to_be_accepted_is_settled_too() {
        batch.given(prepared(1, line(1)), issued()).when(told(SAID_SETTLED)).expectEvents(settled());
    }

    @Test
    void a_settlement_repeated_changes_nothing() {
        unchanged(batch.given(prepared(1, line(1)), issued(), settled())
                .when(told(SAID_SETTLED, new PaymentResult.Accepted(instructionId(1)))));
    }

    @Test
    void money_may_come_back_after_it_was_settled() {
        batch.given(prepared(1, line(1)), issued(), settled())
                .when(told(SAID_RETURNED))
                .expectEvents(returned());
    }

    @Test
    void a_settlement_that_its_return_overtook_changes_nothing() {
        unchanged(batch.given(prepared(1, line(1)), issued(), returned()).when(told(SAID_SETTLED)));
    }

    @Test
    void what_the_provider_could_not_pay_failed() {
        batch.given(prepared(1, line(1)), issued()).when(told(SAID_FAILED)).expectEvents(failed());
    }

    @Test
    void a_contradiction_is_noticed_and_changes_nothing() {
        batch.given(prepared(1, line(1)), issued(), settled())
                .when(told(SAID_FAILED, SAID_FAILED))
                .expectEvents(conflict());
    }

    @Test
    void a_contradiction_is_noticed_once() {
        unchanged(batch.given(prepared(1, line(1)), issued(), settled(), conflict())
                .when(told(SAID_FAILED)));
    }

    @Test
    void an_instruction_never_given_is_refused_with_all_that_came_with_it() {
        refused(
                batch.given(prepared(1, line(1)), issued())
                        .when(told(SAID_SETTLED, new PaymentResult.Settled(instructionId(9), "TX9"))),
                PayrollProblem.INSTRUCTION_UNKNOWN);
    }

    @Test
    void both_sides_of_the_account_agree() {
        batch.given(prepared(1, line(1)), issued(), settled())
                .when(new ReconcileBatch(
                        BATCH, 1, List.of(new StatementLine(instructionId(1), AMOUNT, PaymentState.SETTLED))))
                .expectEvents(new BatchReconciled(BATCH, 1, AMOUNT, AMOUNT, List.of()));
    }

    @Test
    void what_only_the_provider_knows_is_a_difference() {
        batch.given(prepared(1, line(1)), issued(), settled())
                .when(new ReconcileBatch(
                        BATCH, 1, List.of(new StatementLine(instructionId(9), AMOUNT, PaymentState.SETTLED))))
                .expectEvents(
                        new BatchReconciled(BATCH, 1, AMOUNT, AMOUNT, List.of(instructionId(1), instructionId(9))));
    }

    private static void refused(ResultValidator<PaymentBatch> outcome, PayrollProblem problem) {
        outcome.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(problem.slug());
    }

    private static void unchanged(ResultValidator<PaymentBatch> outcome) {
        outcome.expectNoEvents().expectSuccessfulHandlerExecution();
    }

    private static PrepareBatch prepare(int run, int attempt, PaymentLine... lines) {
        return new PrepareBatch(BATCH, run, attempt, List.of(lines), List.of(), Set.of());
    }

    private static RecordResults told(PaymentResult... results) {
        return new RecordResults(BATCH, List.of(results));
    }

    private static PaymentsPrepared prepared(int run, PaymentLine... lines) {
        return new PaymentsPrepared(BATCH, run, 1, List.of(lines), List.of());
    }

    private static PaymentsIssued issued() {
        return new PaymentsIssued(BATCH, 1, List.of(instruction(1)));
    }

    private static PaymentsAccepted accepted() {
        return new PaymentsAccepted(BATCH, List.of(new Accepted(payment(1), instructionId(1))));
    }

    private static PaymentsSettled settled() {
        return new PaymentsSettled(BATCH, List.of(new Settled(payment(1), instructionId(1), "TX1")));
    }

    private static PaymentsReturned returned() {
        return new PaymentsReturned(BATCH, List.of(new Returned(payment(1), instructionId(1), ReturnReason.DORMANT)));
    }

    private static PaymentsFailed failed() {
        return new PaymentsFailed(BATCH, List.of(new Returned(payment(1), instructionId(1), ReturnReason.NO_ACCOUNT)));
    }

    private static PaymentConflictNoticed conflict() {
        return new PaymentConflictNoticed(
                BATCH, payment(1), instructionId(1), PaymentState.SETTLED, PaymentState.FAILED);
    }
}
