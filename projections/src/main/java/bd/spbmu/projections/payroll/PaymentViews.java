package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.Documents.Sums;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every payment and where it stands. */
@Component
public class PaymentViews {

    private static final int ALL = 1_000;
    private static final List<Sort> BY_ID = List.of(new Sort("payment", false));

    private final Documents<PaymentView> payments;
    private final Documents<PaymentBatchView> batches;

    public PaymentViews(Documents<PaymentView> payments, Documents<PaymentBatchView> batches) {
        this.payments = payments;
        this.batches = batches;
    }

    public Optional<PaymentView> payment(PaymentId id) {
        return payments.load(id.text());
    }

    /** One round trip; what does not exist is not in the answer. */
    public Map<PaymentId, PaymentView> payments(Collection<PaymentId> ids) {
        return payments.load(ids.stream().map(PaymentId::text).toList()).values().stream()
                .collect(Collectors.toUnmodifiableMap(PaymentView::payment, view -> view));
    }

    public Optional<PaymentBatchView> batch(BatchId id) {
        return batches.load(id.text());
    }

    /** By number; at most 1,000 batches. */
    public List<PaymentBatchView> batches(PayrollId payroll) {
        return batches.find(new Find(
                        List.of(Is.of("payroll", payroll.text())), List.of(new Sort("number", false)), ALL, null))
                .views();
    }

    /** In the order of payment ids, as the frozen list is. */
    public Page<PaymentView> list(List<Filter> filters, int size, @Nullable String after) {
        return payments.find(new Find(filters, BY_ID, size, after));
    }

    /** The payments of one person (at most 1,000), by period. */
    public List<PaymentView> of(BeneficiaryId beneficiary) {
        return payments.find(new Find(
                        List.of(Is.of("beneficiary", beneficiary.text())),
                        List.of(new Sort("period", false)),
                        ALL,
                        null))
                .views();
    }

    /**
     * Number and exact {@code amount} of payments, and distinct persons, per combination of
     * {@code state programme period district place provider hold payroll batch}.
     */
    public List<Sum> sums(List<Filter> filters, List<String> by) {
        return payments.sums(new Sums(filters, by, "beneficiary", List.of("amount")));
    }

    /** What a run listed, wherever it stands now. */
    public static List<Filter> ofRun(PayrollId payroll, int run) {
        return List.of(Is.of("payroll", payroll.text()), Is.of("runs", Integer.toString(run)));
    }
}
