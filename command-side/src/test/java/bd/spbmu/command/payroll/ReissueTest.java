package bd.spbmu.command.payroll;

import static bd.spbmu.command.payroll.Lines.BATCH;
import static bd.spbmu.command.payroll.Lines.account;
import static bd.spbmu.command.payroll.Lines.attempt;
import static bd.spbmu.command.payroll.Lines.instruction;
import static bd.spbmu.command.payroll.Lines.instructionId;
import static bd.spbmu.command.payroll.Lines.line;
import static bd.spbmu.command.payroll.Lines.payment;

import bd.spbmu.command.payroll.PaymentBatchCommand.ApproveReissue;
import bd.spbmu.command.payroll.PaymentBatchCommand.ProposeReissue;
import bd.spbmu.command.payroll.PaymentBatchCommand.RecordResults;
import bd.spbmu.command.payroll.PaymentBatchCommand.RefundPayment;
import bd.spbmu.command.payroll.PaymentBatchCommand.ResolveConflict;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Accepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictResolved;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentRefunded;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsExpired;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsFailed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReversed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.ReissueApproved;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.ReissueProposed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Returned;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.PayrollProblem;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ReissueTest {

    private static final ActorId MAKER = ActorId.of("maker-1");
    private static final ActorId CHECKER = ActorId.of("checker-1");
    private static final PaymentAccount CORRECTED = account(77);
    private static final PaymentsFailed FAILED =
            new PaymentsFailed(BATCH, List.of(new Returned(payment(1), instructionId(1), ReturnReason.NO_ACCOUNT)));
    private static final PaymentsExpired EXPIRED =
            new PaymentsExpired(BATCH, List.of(new Accepted(payment(1), instructionId(1))));
    private static final PaymentsReversed REVERSED =
            new PaymentsReversed(BATCH, List.of(new Accepted(payment(1), instructionId(1))));
    private static final ReissueProposed PROPOSED = new ReissueProposed(BATCH, payment(1), 2, CORRECTED, MAKER);
    private static final ReissueApproved APPROVED = new ReissueApproved(BATCH, payment(1), 2, CHECKER);
    private static final PaymentsIssued REISSUED = new PaymentsIssued(BATCH, 1, List.of(attempt(1, 2, CORRECTED)));
    private static final PaymentConflictNoticed CONFLICT =
            new PaymentConflictNoticed(BATCH, payment(1), instructionId(1), PaymentState.FAILED, PaymentState.SETTLED);
    private static final ProposeReissue PROPOSE = new ProposeReissue(BATCH, payment(1), 2, CORRECTED, MAKER);
    private static final RefundPayment REFUND = new RefundPayment(BATCH, payment(1), MAKER);

    private final FixtureConfiguration<PaymentBatch> batch = new AggregateTestFixture<>(PaymentBatch.class);

    @Test
    void what_failed_is_paid_again_into_the_corrected_account_once_two_officers_want_it() {
        issued(FAILED).when(PROPOSE).expectEvents(PROPOSED);
    }

    @Test
    void a_second_officer_lets_the_next_attempt_leave() {
        issued(FAILED, PROPOSED).when(approve(CHECKER, CORRECTED)).expectEvents(APPROVED, REISSUED);
    }

    @Test
    void who_proposed_another_attempt_does_not_approve_it() {
        refused(issued(FAILED, PROPOSED).when(approve(MAKER, CORRECTED)), PayrollProblem.APPROVER_PREPARED_IT);
    }

    @Test
    void an_account_other_than_the_proposed_one_is_not_approved() {
        refused(issued(FAILED, PROPOSED).when(approve(CHECKER, account(78))), PayrollProblem.REISSUE_DIFFERS);
    }

    @Test
    void what_nobody_proposed_is_not_approved() {
        refused(issued(FAILED).when(approve(CHECKER, CORRECTED)), PayrollProblem.REISSUE_NOT_PROPOSED);
    }

    @Test
    void what_has_no_answer_yet_is_never_paid_again() {
        refused(issued().when(PROPOSE), PayrollProblem.MONEY_NOT_BACK);
    }

    @Test
    void a_wallet_that_may_wake_is_not_paid_again() {
        refused(issued(EXPIRED).when(PROPOSE), PayrollProblem.MONEY_NOT_BACK);
    }

    @Test
    void what_nobody_claimed_is_paid_again_once_the_provider_confirms_that_it_is_back() {
        issued(EXPIRED, REVERSED).when(PROPOSE).expectEvents(PROPOSED);
    }

    @Test
    void a_proposal_repeated_changes_nothing() {
        unchanged(issued(FAILED, PROPOSED).when(PROPOSE));
    }

    @Test
    void an_approval_repeated_changes_nothing() {
        unchanged(issued(FAILED, PROPOSED, APPROVED, REISSUED).when(approve(CHECKER, CORRECTED)));
    }

    @Test
    void a_third_attempt_does_not_follow_the_first() {
        refused(
                issued(FAILED).when(new ProposeReissue(BATCH, payment(1), 3, CORRECTED, MAKER)),
                PayrollProblem.MONEY_NOT_BACK);
    }

    @Test
    void an_answer_belongs_to_its_own_attempt() {
        issued(FAILED, PROPOSED, APPROVED, REISSUED)
                .when(told(new PaymentResult.Failed(instructionId(1), ReturnReason.NO_ACCOUNT)))
                .expectNoEvents();
    }

    @Test
    void a_settlement_of_an_attempt_that_failed_is_a_conflict_even_after_the_next_one_left() {
        issued(FAILED, PROPOSED, APPROVED, REISSUED)
                .when(told(new PaymentResult.Settled(instructionId(1), "TX1")))
                .expectEvents(CONFLICT);
    }

    @Test
    void a_disputed_payment_is_not_paid_again() {
        refused(issued(FAILED, CONFLICT).when(PROPOSE), PayrollProblem.CONFLICT_OPEN);
    }

    @Test
    void a_dispute_that_arose_since_stops_the_approval() {
        refused(issued(FAILED, PROPOSED, CONFLICT).when(approve(CHECKER, CORRECTED)), PayrollProblem.CONFLICT_OPEN);
    }

    @Test
    void a_dispute_is_resolved_by_an_officer_and_the_payment_goes_on() {
        issued(FAILED, CONFLICT, resolved()).when(PROPOSE).expectEvents(PROPOSED);
    }

    @Test
    void an_officer_resolves_what_is_disputed() {
        issued(FAILED, CONFLICT).when(resolve()).expectEvents(resolved());
    }

    @Test
    void what_nobody_disputes_is_not_resolved() {
        refused(issued(FAILED).when(resolve()), PayrollProblem.NO_CONFLICT);
    }

    @Test
    void what_came_back_goes_to_the_treasury() {
        issued(FAILED).when(REFUND).expectEvents(new PaymentRefunded(BATCH, payment(1), MAKER));
    }

    @Test
    void what_is_not_back_does_not_go_to_the_treasury() {
        refused(issued().when(REFUND), PayrollProblem.MONEY_NOT_BACK);
    }

    @Test
    void what_went_to_the_treasury_is_not_paid_again() {
        refused(
                issued(FAILED, new PaymentRefunded(BATCH, payment(1), MAKER)).when(PROPOSE),
                PayrollProblem.MONEY_NOT_BACK);
    }

    @Test
    void what_went_to_the_treasury_can_still_be_disputed() {
        issued(FAILED, new PaymentRefunded(BATCH, payment(1), MAKER))
                .when(told(new PaymentResult.Settled(instructionId(1), "TX1")))
                .expectEvents(CONFLICT);
    }

    @Test
    void a_wallet_that_wakes_gets_its_money() {
        issued(EXPIRED)
                .when(told(new PaymentResult.Settled(instructionId(1), "TX1")))
                .expectSuccessfulHandlerExecution();
    }

    private TestExecutor<PaymentBatch> issued(PaymentBatchEvent... later) {
        return batch.given(Stream.concat(
                        Stream.of(
                                new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of()),
                                new PaymentsIssued(BATCH, 1, List.of(instruction(1)))),
                        Stream.of(later))
                .toList());
    }

    private static ApproveReissue approve(ActorId by, PaymentAccount account) {
        return new ApproveReissue(BATCH, payment(1), 2, account.account(), by);
    }

    private static ResolveConflict resolve() {
        return new ResolveConflict(BATCH, payment(1), "asked the provider", CHECKER);
    }

    private static PaymentConflictResolved resolved() {
        return new PaymentConflictResolved(BATCH, payment(1), CHECKER, "asked the provider");
    }

    private static RecordResults told(PaymentResult result) {
        return new RecordResults(BATCH, List.of(result));
    }

    private static void refused(ResultValidator<PaymentBatch> outcome, PayrollProblem problem) {
        outcome.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(problem.slug());
    }

    private static void unchanged(ResultValidator<PaymentBatch> outcome) {
        outcome.expectNoEvents().expectSuccessfulHandlerExecution();
    }
}
