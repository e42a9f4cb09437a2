package bd.spbmu.projections.payroll;

import static bd.spbmu.projections.payroll.SummerPayroll.BATCH;
import static bd.spbmu.projections.payroll.SummerPayroll.CHECKER;
import static bd.spbmu.projections.payroll.SummerPayroll.MAKER;
import static bd.spbmu.projections.payroll.SummerPayroll.ROOT;
import static bd.spbmu.projections.payroll.SummerPayroll.SUMMER;
import static bd.spbmu.projections.payroll.SummerPayroll.attempt;
import static bd.spbmu.projections.payroll.SummerPayroll.frozen;
import static bd.spbmu.projections.payroll.SummerPayroll.held;
import static bd.spbmu.projections.payroll.SummerPayroll.instruction;
import static bd.spbmu.projections.payroll.SummerPayroll.line;
import static bd.spbmu.projections.payroll.SummerPayroll.payment;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.audit.EventMetadata;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Accepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.BatchReconciled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsAccepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReturned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsSettled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Returned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Settled;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunApproved;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunBegun;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunIssued;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunRejected;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import bd.spbmu.projections.payroll.PayrollView.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayrollProjectorsTest {

    private final InMemoryDocuments<PayrollView> payrollDocuments = new InMemoryDocuments<>(PayrollDocuments.PAYROLL);
    private final InMemoryDocuments<PaymentView> paymentDocuments = new InMemoryDocuments<>(PayrollDocuments.PAYMENT);
    private final InMemoryDocuments<PaymentBatchView> batchDocuments =
            new InMemoryDocuments<>(PayrollDocuments.PAYMENT_BATCH);
    private final PayrollViews payrolls = new PayrollViews(payrollDocuments);
    private final PaymentViews payments = new PaymentViews(paymentDocuments, batchDocuments);
    private final EventFeed feed = new EventFeed(
            new PayrollProjector(payrollDocuments), new PaymentProjector(paymentDocuments, batchDocuments));

    @Test
    void a_run_goes_from_preparation_to_issue() {
        run(new PayrollRunBegun(SUMMER, 1, 1, 1, MAKER));
        assertThat(payroll().state()).isEqualTo(Stage.PREPARING);
        run(frozen(1));
        assertThat(payroll().state()).isEqualTo(Stage.AWAITING_APPROVAL);
        assertThat(payroll().frozen()).extracting(PayrollView.Frozen::total).isEqualTo(new Taka(390_000));
        run(new PayrollRunApproved(SUMMER, 1, CHECKER, ROOT));
        run(new PayrollRunIssued(SUMMER, 1, MAKER, List.of()));

        assertThat(payroll().state()).isEqualTo(Stage.ISSUED);
        assertThat(payroll().decidedBy()).isEqualTo(CHECKER);
        assertThat(payroll().issuedBy()).isEqualTo(MAKER);
        assertThat(payrolls.list(List.of(), 10, null).total()).isEqualTo(1);
    }

    @Test
    void a_rejected_run_can_be_prepared_again() {
        run(new PayrollRunBegun(SUMMER, 1, 1, 1, MAKER));
        run(frozen(1));
        run(new PayrollRunRejected(SUMMER, 1, CHECKER, "one village is missing"));
        assertThat(payroll().reason()).isEqualTo("one village is missing");

        run(new PayrollRunBegun(SUMMER, 1, 2, 1, MAKER));

        assertThat(payroll().state()).isEqualTo(Stage.PREPARING);
        assertThat(payroll().attempt()).isEqualTo(2);
        assertThat(payroll().reason()).isNull();
    }

    @Test
    void a_payment_is_followed_to_its_end_and_remembers_its_way() {
        feed.with(Map.of(EventMetadata.ACTOR, "maker", EventMetadata.PURPOSE, "PAYMENT"));
        batch(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1), line(2)), List.of(held(3))));
        batch(new PaymentsIssued(BATCH, 1, List.of(instruction(1), instruction(2))));
        batch(new PaymentsAccepted(BATCH, List.of(new Accepted(payment(1), attempt(1)))));
        batch(new PaymentsSettled(BATCH, List.of(new Settled(payment(1), attempt(1), "TX1"))));
        batch(new PaymentsReturned(BATCH, List.of(new Returned(payment(2), attempt(2), ReturnReason.ACCOUNT_CLOSED))));

        assertThat(view(1).state()).isEqualTo(Standing.SETTLED);
        assertThat(view(1).sending()).isEqualTo(new PaymentView.Sending(attempt(1), 1, "TX1", null));
        assertThat(view(1).trail())
                .extracting(trace -> trace.event() + " by " + trace.actor())
                .containsExactly(
                        "batch.payments-prepared.v1 by maker",
                        "batch.payments-issued.v1 by maker",
                        "batch.payments-accepted.v1 by maker",
                        "batch.payments-settled.v1 by maker");
        assertThat(view(2).sending()).extracting(PaymentView.Sending::reason).isEqualTo(ReturnReason.ACCOUNT_CLOSED);
        assertThat(view(3).hold()).isEqualTo(HoldReason.SHARED_ACCOUNT);
        assertThat(payments.sums(PaymentViews.ofRun(SUMMER, 1), List.of("state")))
                .containsExactly(
                        new Sum(List.of("HELD"), 1, 1, Map.of("amount", 195_000L)),
                        new Sum(List.of("RETURNED"), 1, 1, Map.of("amount", 195_000L)),
                        new Sum(List.of("SETTLED"), 1, 1, Map.of("amount", 195_000L)));
    }

    @Test
    void a_repeated_preparation_withdraws_what_it_no_longer_lists() {
        batch(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1), line(2)), List.of()));
        batch(new PaymentsPrepared(BATCH, 1, 2, List.of(line(1)), List.of()));

        assertThat(paymentDocuments.everything()).containsOnlyKeys(payment(1).text());
        assertThat(view(1).attempt()).isEqualTo(2);
    }

    @Test
    void a_repeated_preparation_in_the_same_batch_of_events_withdraws_too() {
        feed.happened(
                BATCH.toString(),
                new PaymentsPrepared(BATCH, 1, 1, List.of(line(1), line(2)), List.of()),
                new PaymentsPrepared(BATCH, 1, 2, List.of(line(2)), List.of()),
                new PaymentsPrepared(BATCH, 1, 3, List.of(line(1)), List.of()));

        assertThat(paymentDocuments.everything()).containsOnlyKeys(payment(1).text());
    }

    @Test
    void a_payment_withdrawn_from_a_later_run_is_again_what_it_was() {
        batch(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of()));
        batch(new PaymentsIssued(BATCH, 1, List.of(instruction(1))));
        batch(new PaymentsReturned(BATCH, List.of(new Returned(payment(1), attempt(1), ReturnReason.DORMANT))));
        batch(new PaymentsPrepared(BATCH, 2, 1, List.of(line(1)), List.of()));
        assertThat(view(1).runs()).containsExactly(1, 2);
        assertThat(view(1).state()).isEqualTo(Standing.PREPARED);

        batch(new PaymentsPrepared(BATCH, 2, 2, List.of(), List.of()));

        assertThat(view(1).runs()).containsExactly(1);
        assertThat(view(1).state()).isEqualTo(Standing.RETURNED);
    }

    @Test
    void a_contradicting_answer_marks_the_payment_and_moves_nothing() {
        batch(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of()));
        batch(new PaymentsIssued(BATCH, 1, List.of(instruction(1))));
        batch(new PaymentsSettled(BATCH, List.of(new Settled(payment(1), attempt(1), "TX1"))));
        batch(new PaymentConflictNoticed(BATCH, payment(1), attempt(1), PaymentState.SETTLED, PaymentState.FAILED));

        assertThat(view(1).state()).isEqualTo(Standing.SETTLED);
        assertThat(view(1).conflicting()).isTrue();
    }

    @Test
    void a_batch_shows_its_reconciliation() {
        batch(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1)), List.of()));
        batch(new BatchReconciled(BATCH, 1, new Taka(195_000), new Taka(0), List.of(attempt(1))));

        assertThat(payments.batches(SUMMER))
                .singleElement()
                .satisfies(view -> assertThat(view.reconciliations())
                        .extracting(PaymentBatchView.Reconciliation::differences)
                        .containsExactly(List.of(attempt(1))));
    }

    @Test
    void events_that_come_again_change_nothing_and_a_replay_gives_the_same() {
        run(new PayrollRunBegun(SUMMER, 1, 1, 1, MAKER));
        run(frozen(1));
        batch(new PaymentsPrepared(BATCH, 1, 1, List.of(line(1), line(2)), List.of(held(3))));
        batch(new PaymentsPrepared(BATCH, 1, 2, List.of(line(1), line(3)), List.of()));
        batch(new PaymentsIssued(BATCH, 1, List.of(instruction(1))));
        String once = everything(payrollDocuments, paymentDocuments, batchDocuments);

        feed.happensAgain();
        assertThat(everything(payrollDocuments, paymentDocuments, batchDocuments))
                .isEqualTo(once);

        var newPayrolls = new InMemoryDocuments<>(PayrollDocuments.PAYROLL);
        var newPayments = new InMemoryDocuments<>(PayrollDocuments.PAYMENT);
        var newBatches = new InMemoryDocuments<>(PayrollDocuments.PAYMENT_BATCH);
        feed.replayTo(new PayrollProjector(newPayrolls), new PaymentProjector(newPayments, newBatches));
        assertThat(everything(newPayrolls, newPayments, newBatches)).isEqualTo(once);
    }

    private static String everything(InMemoryDocuments<?>... stores) {
        return Arrays.stream(stores)
                .map(store -> store.everything().toString())
                .toList()
                .toString();
    }

    private void run(Object event) {
        feed.happened(SUMMER.toString(), event);
    }

    private void batch(Object event) {
        feed.happened(BATCH.toString(), event);
    }

    private PayrollView payroll() {
        return payrolls.run(SUMMER, 1).orElseThrow();
    }

    private PaymentView view(int number) {
        return payments.payment(payment(number)).orElseThrow();
    }
}
