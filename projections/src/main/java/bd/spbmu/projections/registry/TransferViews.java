package bd.spbmu.projections.registry;

import bd.spbmu.kernel.registry.TransferId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests for transfers. */
@Component
public class TransferViews {

    private static final List<Sort> OLDEST_FIRST = List.of(new Sort("askedAt", false), new Sort("transfer", false));

    private final Documents<TransferView> transfers;

    public TransferViews(Documents<TransferView> transfers) {
        this.transfers = transfers;
    }

    public Optional<TransferView> transfer(TransferId id) {
        return transfers.load(id.text());
    }

    public Page<TransferView> list(List<Filter> filters, int size, @Nullable String after) {
        return transfers.find(new Find(filters, OLDEST_FIRST, size, after));
    }
}
