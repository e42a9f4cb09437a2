package bd.spbmu.query.doubledipping;

import static java.util.stream.Collectors.toSet;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.doubledipping.OverlapView;
import bd.spbmu.projections.doubledipping.OverlapViews;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows suspected overlaps to those who may see at least one of the two. Of the other they learn the id, no more. */
@Component
public class CaseAnswers {

    private final OverlapViews overlaps;
    private final PersonViews persons;
    private final QueryScope scope;

    CaseAnswers(OverlapViews overlaps, PersonViews persons, QueryScope scope) {
        this.overlaps = overlaps;
        this.persons = persons;
        this.scope = scope;
    }

    /**
     * Those first in which likelihood × money at stake is highest; a page may hold fewer rows than asked for, what is out of scope
     * being left out.
     */
    public Answer<OverlapView> list(CaseQuestion asked, Paging paging) {
        scope.require(QueryScope.PERSONS);
        Narrowing narrowing = Narrowing.within(List.of())
                .is("kinds", asked.kind())
                .is("programmes", asked.programme())
                .is("beneficiaries", asked.beneficiary())
                .in("places", asked.place());
        if (!asked.phases().isEmpty()) {
            narrowing.and(new Is("phase", asked.phases()));
        }
        Page<OverlapView> page = overlaps.list(narrowing.filters(), paging.size(), paging.after());
        List<OverlapView> visible = visible(page.views());
        return new Answer<>(visible, visible.size() < page.hits().size() ? null : page.total(), page.next());
    }

    public OverlapView one(CaseId id) {
        scope.require(QueryScope.PERSONS);
        return overlaps.overlap(id)
                .flatMap(found -> visible(List.of(found)).stream().findFirst())
                .orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
    }

    private OverlapView shown(OverlapView one) {
        return scope.judgesPersonsOneByOne() ? ForeignBenefits.hidden(one, Request.actorNow()) : one;
    }

    private List<OverlapView> visible(List<OverlapView> cases) {
        if (!scope.isNarrow()) {
            return cases;
        }
        List<BeneficiaryId> concerned =
                cases.stream().flatMap(one -> one.beneficiaries().stream()).toList();
        Set<BeneficiaryId> known = scope.visible(persons.persons(concerned).values()).stream()
                .map(PersonView::beneficiary)
                .collect(toSet());
        return cases.stream()
                .filter(one -> one.beneficiaries().stream().anyMatch(known::contains))
                .map(this::shown)
                .toList();
    }
}
