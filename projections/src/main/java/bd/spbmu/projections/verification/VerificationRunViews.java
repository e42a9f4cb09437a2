package bd.spbmu.projections.verification;

import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Programmes asked about at one source. */
@Component
public class VerificationRunViews {

    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("startedAt", true));

    private final Documents<VerificationRunView> runs;

    public VerificationRunViews(Documents<VerificationRunView> runs) {
        this.runs = runs;
    }

    /** Newest first. */
    public Page<VerificationRunView> list(List<Filter> filters, int size, @Nullable String after) {
        return runs.find(new Find(filters, NEWEST_FIRST, size, after));
    }

    public Optional<VerificationRunView> run(VerificationRunId id) {
        return runs.load(id.text());
    }
}
