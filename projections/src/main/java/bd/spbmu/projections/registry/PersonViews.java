package bd.spbmu.projections.registry;

import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.AnyOf;
import bd.spbmu.projections.Documents.Between;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Hit;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Not;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.Documents.Sums;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registered persons, closed. */
@Component
public class PersonViews {

    private static final List<Sort> BY_ID = List.of(new Sort("beneficiary", false));

    private static final Filter UNMERGED = new Not(new Between("mergedInto", null, null));
    private static final int MOST = 1_000;

    private final Documents<PersonView> persons;

    public PersonViews(Documents<PersonView> persons) {
        this.persons = persons;
    }

    public Optional<PersonView> person(BeneficiaryId id) {
        return persons.load(id.text());
    }

    /** One round trip; who is not registered is not in the answer. */
    public Map<BeneficiaryId, PersonView> persons(Collection<BeneficiaryId> ids) {
        Map<BeneficiaryId, PersonView> found = new LinkedHashMap<>();
        persons.load(ids.stream().map(BeneficiaryId::text).distinct().toList())
                .values()
                .forEach(view -> found.put(view.beneficiary(), view));
        return found;
    }

    /** Whose record this is, registered from or linked. */
    public Optional<PersonView> bySource(MisCode mis, String localId) {
        SourceRecord source = new SourceRecord(mis, localId);
        return persons.find(new Find(List.of(Is.of("sourceKeys", source.toString())), BY_ID, 1, null)).views().stream()
                .findFirst();
    }

    /** Everyone whose record rests on this identity: one person, unless a claim is disputed. */
    public List<PersonView> holding(IdentityId identity) {
        return persons.find(new Find(List.of(Is.of("identities", identity.text())), BY_ID, 10, null))
                .views();
    }

    /**
     * Who may be the same person, most shared tokens first.
     *
     * @param blocking tokens of {@link PersonTokens#blocking}
     * @param limit 1 to 1,000
     */
    public List<Hit<PersonView>> candidates(List<String> blocking, int limit) {
        return blocking.isEmpty()
                ? List.of()
                : persons.find(new Find(List.of(new AnyOf("blocking", blocking, 1)), BY_ID, limit, null))
                        .hits();
    }

    /**
     * As {@link #candidates(List, int)}, for many at once.
     *
     * @param blocking tokens of each person asked for, none of them empty
     */
    public List<List<PersonView>> candidatesOfEach(List<List<String>> blocking, int limit) {
        List<Find> questions = blocking.stream()
                .map(tokens -> new Find(List.of(new AnyOf("blocking", tokens, 1)), BY_ID, limit, null))
                .toList();
        return persons.findEach(questions).stream().map(Page::views).toList();
    }

    /** Without those merged into another record of the same person. */
    public Page<PersonView> list(List<Filter> filters, int size, @Nullable String after) {
        return persons.find(new Find(unmerged(filters), BY_ID, size, after));
    }

    /** Records that were merged into one of these. */
    public List<PersonView> mergedInto(Collection<BeneficiaryId> survivors) {
        List<String> ids =
                survivors.stream().map(BeneficiaryId::text).distinct().toList();
        List<PersonView> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + MOST));
            String after = null;
            do {
                Page<PersonView> page = persons.find(new Find(List.of(new Is("mergedInto", some)), BY_ID, MOST, after));
                all.addAll(page.views());
                after = page.next();
            } while (after != null);
        }
        return all;
    }

    private static List<Filter> unmerged(List<Filter> filters) {
        return Stream.concat(filters.stream(), Stream.of(UNMERGED)).toList();
    }

    /** Registered persons per combination of {@code mis district place gender provisional}. */
    public List<Sum> figures(List<Filter> filters, List<String> by) {
        return persons.sums(new Sums(unmerged(filters), by, null, List.of()));
    }
}
