package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.Payroll.Preparation;
import bd.spbmu.command.payroll.PayrollCommand.ApproveRun;
import bd.spbmu.command.payroll.PayrollCommand.BeginRun;
import bd.spbmu.command.payroll.PayrollCommand.FreezeRun;
import bd.spbmu.command.payroll.PayrollCommand.IssueRun;
import bd.spbmu.command.payroll.PayrollCommand.RejectRun;
import bd.spbmu.command.payroll.RunState.Frozen;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.payroll.MerkleTree;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunApproved;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunBegun;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunFrozen;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunIssued;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunRejected;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.PayrollProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class PayrollTest {

    private static final PayrollId ID = PayrollId.of("old-age-allowance:2026-27-Q1");
    private static final ActorId MAKER = ActorId.of("maker-1");
    private static final ActorId CHECKER = ActorId.of("checker-1");
    private static final LogPosition KNOWN = new LogPosition(7, 1);
    private static final String BATCH_ROOT = "a".repeat(64);
    private static final List<BatchTotal> BATCHES = List.of(new BatchTotal(0, 2, new Taka(360_000), BATCH_ROOT));
    private static final String ROOT = MerkleTree.rootOf(List.of(BATCH_ROOT.getBytes(StandardCharsets.US_ASCII)));

    private final FixtureConfiguration<Payroll> payroll = new AggregateTestFixture<>(Payroll.class);

    @Test
    void a_run_begins() {
        payroll.givenNoPriorActivity()
                .when(new BeginRun(ID, 1, 3, MAKER))
                .expectEvents(begun(1, 1))
                .expectResultMessagePayload(new Preparation(1, 3, null, Set.of()));
    }

    @Test
    void a_later_attempt_overtakes_and_keeps_the_number_of_batches() {
        payroll.given(begun(1, 1))
                .when(new BeginRun(ID, 1, 9, CHECKER))
                .expectEvents(new PayrollRunBegun(ID, 1, 2, 3, CHECKER))
                .expectResultMessagePayload(new Preparation(2, 3, null, Set.of()));
    }

    @Test
    void a_fixed_list_is_not_prepared_again() {
        payroll.given(begun(1, 1), frozen(1, 1))
                .when(new BeginRun(ID, 1, 3, MAKER))
                .expectNoEvents()
                .expectResultMessagePayload(new Preparation(1, 3, Frozen.of(frozen(1, 1)), Set.of()));
    }

    @Test
    void the_list_is_fixed_with_the_root_over_its_batches() {
        payroll.given(begun(1, 1))
                .when(freeze(1, 1, BATCHES))
                .expectEvents(frozen(1, 1))
                .expectResultMessagePayload(Frozen.of(frozen(1, 1)));
    }

    @Test
    void an_overtaken_attempt_fixes_nothing() {
        refused(
                payroll.given(begun(1, 1), begun(1, 2)).when(freeze(1, 1, BATCHES)),
                PayrollProblem.PREPARATION_OVERTAKEN);
    }

    @Test
    void a_list_is_fixed_once() {
        refused(
                payroll.given(begun(1, 1), frozen(1, 1)).when(freeze(1, 1, BATCHES)),
                PayrollProblem.PREPARATION_OVERTAKEN);
    }

    @Test
    void an_empty_list_is_not_fixed() {
        List<BatchTotal> empty = List.of(new BatchTotal(0, 0, Taka.ZERO, MerkleTree.rootOf(List.of())));
        refused(payroll.given(begun(1, 1)).when(freeze(1, 1, empty)), PayrollProblem.NOTHING_TO_PAY);
    }

    @Test
    void another_officer_approves_the_root_they_saw() {
        payroll.given(begun(1, 1), frozen(1, 1))
                .when(new ApproveRun(ID, 1, ROOT, CHECKER))
                .expectEvents(approved(1));
    }

    @Test
    void who_prepared_a_list_does_not_approve_it() {
        refused(
                payroll.given(begun(1, 1), frozen(1, 1)).when(new ApproveRun(ID, 1, ROOT, MAKER)),
                PayrollProblem.APPROVER_PREPARED_IT);
    }

    @Test
    void another_root_is_not_approved() {
        refused(
                payroll.given(begun(1, 1), frozen(1, 1)).when(new ApproveRun(ID, 1, "b".repeat(64), CHECKER)),
                PayrollProblem.ROOT_DIFFERS);
    }

    @Test
    void an_approval_repeated_changes_nothing() {
        payroll.given(begun(1, 1), frozen(1, 1), approved(1))
                .when(new ApproveRun(ID, 1, ROOT, CHECKER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_approved_run_is_not_rejected() {
        refused(
                payroll.given(begun(1, 1), frozen(1, 1), approved(1))
                        .when(new RejectRun(ID, 1, "amounts are wrong", CHECKER)),
                PayrollProblem.NOT_AWAITING_APPROVAL);
    }

    @Test
    void a_rejection_repeated_changes_nothing() {
        payroll.given(begun(1, 1), frozen(1, 1), rejected(1))
                .when(new RejectRun(ID, 1, "amounts are wrong", CHECKER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_run_that_is_not_approved_is_not_issued() {
        refused(payroll.given(begun(1, 1)).when(new IssueRun(ID, 1, MAKER)), PayrollProblem.NOT_APPROVED);
    }

    @Test
    void a_run_that_waits_for_approval_is_not_issued() {
        refused(payroll.given(begun(1, 1), frozen(1, 1)).when(new IssueRun(ID, 1, MAKER)), PayrollProblem.NOT_APPROVED);
    }

    @Test
    void a_rejected_run_is_not_issued() {
        refused(
                payroll.given(begun(1, 1), frozen(1, 1), rejected(1)).when(new IssueRun(ID, 1, MAKER)),
                PayrollProblem.NOT_APPROVED);
    }

    @Test
    void an_approved_run_is_issued_batch_by_batch() {
        payroll.given(begun(1, 1), frozen(1, 1), approved(1))
                .when(new IssueRun(ID, 1, MAKER))
                .expectEvents(issued(1));
    }

    @Test
    void a_run_is_issued_once() {
        payroll.given(begun(1, 1), frozen(1, 1), approved(1), issued(1))
                .when(new IssueRun(ID, 1, MAKER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_second_run_waits_for_the_first() {
        refused(
                payroll.given(begun(1, 1), frozen(1, 1), approved(1)).when(new BeginRun(ID, 2, 3, MAKER)),
                PayrollProblem.PREVIOUS_RUN_OPEN);
    }

    @Test
    void a_second_run_follows_an_issued_one() {
        payroll.given(begun(1, 1), frozen(1, 1), approved(1), issued(1))
                .when(new BeginRun(ID, 2, 9, MAKER))
                .expectEvents(begun(2, 1))
                .expectResultMessagePayload(new Preparation(1, 3, null, Set.of()));
    }

    @Test
    void a_second_run_after_a_rejected_one_is_told_whose_payments_are_free() {
        payroll.given(begun(1, 1), frozen(1, 1), rejected(1))
                .when(new BeginRun(ID, 2, 9, MAKER))
                .expectEvents(begun(2, 1))
                .expectResultMessagePayload(new Preparation(1, 3, null, Set.of(1)));
    }

    @Test
    void a_run_that_never_began_is_unknown() {
        refused(payroll.given(begun(1, 1)).when(new ApproveRun(ID, 2, ROOT, CHECKER)), PayrollProblem.RUN_UNKNOWN);
    }

    private static void refused(ResultValidator<Payroll> outcome, PayrollProblem problem) {
        outcome.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(problem.slug());
    }

    private static FreezeRun freeze(int run, int attempt, List<BatchTotal> batches) {
        return new FreezeRun(ID, run, attempt, MAKER, KNOWN, 1, batches);
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

    private static PayrollRunRejected rejected(int run) {
        return new PayrollRunRejected(ID, run, CHECKER, "amounts are wrong");
    }

    private static PayrollRunIssued issued(int run) {
        return new PayrollRunIssued(ID, run, MAKER, BATCHES);
    }
}
