package bd.spbmu.projections.audit;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to whom. */
@Component
public class HistoryViews {

    private static final List<Sort> IN_ORDER =
            List.of(new Sort("at", false), new Sort("stream", false), new Sort("revision", false));

    private final Documents<HistoryView> history;

    public HistoryViews(Documents<HistoryView> history) {
        this.history = history;
    }

    /** Everything but payments, oldest first; see {@link bd.spbmu.projections.payroll.PaymentView#trail} for those. */
    public Page<HistoryView> of(BeneficiaryId beneficiary, int size, @Nullable String after) {
        return history.find(new Find(List.of(Is.of("beneficiary", beneficiary.text())), IN_ORDER, size, after));
    }
}
