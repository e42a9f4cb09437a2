package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Payrolls, run by run. */
@Component
public class PayrollViews {

    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("begunAt", true));

    private final Documents<PayrollView> payrolls;

    public PayrollViews(Documents<PayrollView> payrolls) {
        this.payrolls = payrolls;
    }

    public Optional<PayrollView> run(PayrollId payroll, int run) {
        return payrolls.load(PayrollView.id(payroll, run));
    }

    /** Newest first. */
    public Page<PayrollView> list(List<Filter> filters, int size, @Nullable String after) {
        return payrolls.find(new Find(filters, NEWEST_FIRST, size, after));
    }
}
