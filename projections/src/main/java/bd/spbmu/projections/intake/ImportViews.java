package bd.spbmu.projections.intake;

import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files brought in. */
@Component
public class ImportViews {

    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("receivedAt", true));

    private final Documents<ImportView> imports;

    public ImportViews(Documents<ImportView> imports) {
        this.imports = imports;
    }

    public Optional<ImportView> find(ImportId importId) {
        return imports.load(importId.text());
    }

    /** Newest first. */
    public Page<ImportView> list(List<Filter> filters, int size, @Nullable String after) {
        return imports.find(new Find(filters, NEWEST_FIRST, size, after));
    }
}
