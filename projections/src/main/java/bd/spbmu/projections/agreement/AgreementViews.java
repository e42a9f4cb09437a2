package bd.spbmu.projections.agreement;

import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import bd.spbmu.projections.agreement.AgreementView.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agreements, proposed, approved and ended. */
@Component
public class AgreementViews {

    private static final int MANY = 1_000;
    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("proposedAt", true), new Sort("agreement", false));
    private static final Is APPROVED = Is.of("state", State.APPROVED.name());

    private final Documents<AgreementView> agreements;

    public AgreementViews(Documents<AgreementView> agreements) {
        this.agreements = agreements;
    }

    public Page<AgreementView> list(List<Filter> filters, int size, @Nullable String after) {
        return agreements.find(new Find(filters, NEWEST_FIRST, size, after));
    }

    /** Which fields this MIS may read of persons that are not its own, for this purpose. */
    public Set<PersonAttribute> readable(MisCode mis, Purpose purpose, LocalDate day) {
        return fields(List.of(APPROVED, Is.of("mis", mis.text()), Is.of("purposes", purpose.name())), day);
    }

    /** Whether one agreement with this source lets it be told all of these. */
    public boolean allowTelling(Source source, Set<PersonAttribute> needed, LocalDate day) {
        return list(List.of(APPROVED, Is.of("source", source.name())), MANY, null).views().stream()
                .filter(view -> view.holdsOn(day))
                .anyMatch(view -> view.fields().containsAll(needed));
    }

    private Set<PersonAttribute> fields(List<Filter> filters, LocalDate day) {
        Set<PersonAttribute> all = list(filters, MANY, null).views().stream()
                .filter(view -> view.holdsOn(day))
                .flatMap(view -> view.fields().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(PersonAttribute.values())
                .filter(all::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonAttribute.class)));
    }
}
