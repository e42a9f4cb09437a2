package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.registry.BeneficiaryAnswers;
import bd.spbmu.query.registry.BeneficiaryRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The persons of a case side by side, opened for those who may see them; each look leaves its trace. */
@Component
class CasePersons {

    private final PersonViews persons;
    private final BeneficiaryAnswers records;
    private final QueryScope scope;

    CasePersons(PersonViews persons, BeneficiaryAnswers records, QueryScope scope) {
        this.persons = persons;
        this.records = records;
        this.scope = scope;
    }

    List<Side> of(List<BeneficiaryId> concerned) {
        Set<BeneficiaryId> near = scope.visible(persons.persons(concerned).values()).stream()
                .map(PersonView::beneficiary)
                .collect(Collectors.toSet());
        return concerned.stream()
                .map(one -> new Side(one, near.contains(one) ? records.record(one, null) : null))
                .toList();
    }

    /** @param person absent when they lie outside the reader's scope */
    record Side(BeneficiaryId beneficiary, @Nullable BeneficiaryRecord person) {}
}
