package bd.spbmu.infra.searchstore.candidates;

import static java.util.stream.Collectors.toMap;

import bd.spbmu.command.doubledipping.Candidates;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.registry.OpenedPersons;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.registry.RegistryDocuments;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Asks the index for those who share a blocking token, the most shared first. Persons are opened for the comparison only, each
 * once per call; nothing of it is kept.
 */
@Component
class IndexedCandidates implements Candidates {

    /** Few persons share a token with more than a handful of others; those who share most come first. */
    private static final int COMPARED_WITH = 50;

    private static final List<String> PERSON_VIEW = List.of(RegistryDocuments.PERSON_PROCESSOR);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PersonViews persons;
    private final OpenedPersons opened;
    private final ViewProgress progress;

    IndexedCandidates(PersonViews persons, OpenedPersons opened, ViewProgress progress) {
        this.persons = persons;
        this.opened = opened;
        this.progress = progress;
    }

    @Override
    public List<Lookalikes> of(Collection<BeneficiaryId> asked, LogPosition upTo) {
        progress.await(upTo, PERSON_VIEW, PATIENCE);
        List<PersonView> known = persons.persons(asked).values().stream()
                .filter(person -> !person.blocking().isEmpty())
                .toList();
        List<List<PersonView>> found = persons.candidatesOfEach(
                known.stream().map(PersonView::blocking).toList(), COMPARED_WITH);
        Map<BeneficiaryId, Optional<PersonTraits>> open = new HashMap<>();
        return IntStream.range(0, known.size())
                .mapToObj(i -> lookalikes(known.get(i), found.get(i), open))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Lookalikes> lookalikes(
            PersonView person, List<PersonView> found, Map<BeneficiaryId, Optional<PersonTraits>> open) {
        Map<BeneficiaryId, PersonTraits> others = found.stream()
                .filter(other -> !other.beneficiary().equals(person.beneficiary()))
                .flatMap(other -> traits(other, open).map(traits -> Map.entry(other.beneficiary(), traits)).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return traits(person, open).map(traits -> new Lookalikes(person.beneficiary(), traits, others));
    }

    private Optional<PersonTraits> traits(PersonView person, Map<BeneficiaryId, Optional<PersonTraits>> open) {
        return open.computeIfAbsent(person.beneficiary(), first -> opened.traits(person));
    }
}
