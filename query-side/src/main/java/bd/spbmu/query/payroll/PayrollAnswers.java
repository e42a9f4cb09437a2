package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.payroll.PaymentBatchView;
import bd.spbmu.projections.payroll.PaymentBatchView.Reconciliation;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import bd.spbmu.projections.payroll.PaymentViews;
import bd.spbmu.projections.payroll.PayrollView;
import bd.spbmu.projections.payroll.PayrollView.Stage;
import bd.spbmu.projections.payroll.PayrollViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.payroll.PayrollRun.Reconciled;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows payrolls run by run, in the reader's scope. */
@Component
public class PayrollAnswers {

    private static final List<String> BY_STATE = List.of("state");

    private final PayrollViews payrolls;
    private final PaymentViews payments;
    private final PaymentAnswers rows;
    private final QueryScope scope;

    PayrollAnswers(PayrollViews payrolls, PaymentViews payments, PaymentAnswers rows, QueryScope scope) {
        this.payrolls = payrolls;
        this.payments = payments;
        this.rows = rows;
        this.scope = scope;
    }

    /** Newest first. */
    public Answer<PayrollView> list(@Nullable ProgrammeCode programme, @Nullable Stage state, Paging paging) {
        scope.require(QueryScope.FIGURES);
        var filters = Narrowing.within(scope.programmes())
                .is("programme", programme)
                .is("state", state)
                .filters();
        return Answer.of(payrolls.list(filters, paging.size(), paging.after()), view -> view);
    }

    public PayrollRun run(PayrollId payroll, int run) {
        scope.require(QueryScope.FIGURES);
        PayrollView view = found(payroll, run);
        return new PayrollRun(
                view,
                payments.sums(PaymentViews.ofRun(payroll, run), BY_STATE).stream()
                        .map(sum -> PaymentSum.of(BY_STATE, sum))
                        .toList(),
                reconciled(payments.batches(payroll), run));
    }

    /** The frozen list, held lines included, in the order of payment ids. */
    public Answer<PaymentRow> lines(PayrollId payroll, int run, @Nullable Standing state, Paging paging) {
        scope.require(QueryScope.PERSONS);
        found(payroll, run);
        return rows.rows(
                rows.withinScope()
                        .and(PaymentViews.ofRun(payroll, run))
                        .is("state", state)
                        .filters(),
                paging);
    }

    private PayrollView found(PayrollId payroll, int run) {
        scope.require(payroll.programme());
        return payrolls.run(payroll, run).orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
    }

    private static @Nullable Reconciled reconciled(List<PaymentBatchView> batches, int run) {
        List<PaymentBatchView> paid = batches.stream()
                .filter(batch -> batch.listings().stream()
                        .anyMatch(listing ->
                                listing.run() == run && !listing.payments().isEmpty()))
                .toList();
        List<Reconciliation> compared = paid.stream()
                .flatMap(batch -> batch.reconciliations().stream())
                .filter(one -> one.run() == run)
                .toList();
        if (paid.isEmpty() || compared.size() < paid.size()) {
            return null;
        }
        return new Reconciled(
                compared.size(),
                compared.stream().map(Reconciliation::settledHere).reduce(Taka.ZERO, Taka::plus),
                compared.stream().map(Reconciliation::settledThere).reduce(Taka.ZERO, Taka::plus),
                compared.stream().mapToInt(one -> one.differences().size()).sum());
    }
}
