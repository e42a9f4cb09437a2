package bd.spbmu.projections.application;

import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications. */
@Component
public class ApplicationViews {

    private static final List<Sort> OLDEST_FIRST = List.of(new Sort("receivedAt", false));

    private final Documents<ApplicationView> applications;

    public ApplicationViews(Documents<ApplicationView> applications) {
        this.applications = applications;
    }

    public Optional<ApplicationView> application(ApplicationId id) {
        return applications.load(id.text());
    }

    /** Who has waited longest comes first. */
    public Page<ApplicationView> list(List<Filter> filters, int size, @Nullable String after) {
        return applications.find(new Find(filters, OLDEST_FIRST, size, after));
    }
}
