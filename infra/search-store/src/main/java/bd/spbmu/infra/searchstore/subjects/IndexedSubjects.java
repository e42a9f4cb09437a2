package bd.spbmu.infra.searchstore.subjects;

import bd.spbmu.command.verification.VerificationSubjects;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.registry.RegistryDocuments;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads them from the view, once it has followed the log to its present end. */
@Component
class IndexedSubjects implements VerificationSubjects {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> VIEWS = List.of(RegistryDocuments.PERSON_PROCESSOR);

    private final PersonViews persons;
    private final ViewProgress progress;

    IndexedSubjects(PersonViews persons, ViewProgress progress) {
        this.persons = persons;
        this.progress = progress;
    }

    @Override
    public Map<BeneficiaryId, Subject> of(Collection<BeneficiaryId> beneficiaries) {
        progress.await(progress.head(), VIEWS, PATIENCE);
        Map<BeneficiaryId, Subject> found = new LinkedHashMap<>();
        persons.persons(beneficiaries).forEach((id, view) -> found.put(id, subject(view)));
        return found;
    }

    private static Subject subject(PersonView view) {
        return new Subject(view.person(), view.identifiers(), view.account());
    }
}
