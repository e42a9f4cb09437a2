package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.matching.Scorer;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.registry.OpenedPersons;
import bd.spbmu.projections.registry.PersonTokens;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds who may be the same person as one described. Records are opened for the comparison only. */
@Component
public class Lookalikes {

    /** Few persons share a token with more than a handful of others; those who share most come first. */
    private static final int COMPARED = 50;

    private final PersonViews persons;
    private final PersonTokens tokens;
    private final OpenedPersons opened;

    Lookalikes(PersonViews persons, PersonTokens tokens, OpenedPersons opened) {
        this.persons = persons;
        this.tokens = tokens;
        this.opened = opened;
    }

    /** The better score of each, of those at least possibly one of the described. */
    public Map<BeneficiaryId, Score> of(Collection<PersonTraits> described, Set<BeneficiaryId> butNot) {
        Map<BeneficiaryId, Score> found = new LinkedHashMap<>();
        for (PersonTraits one : described) {
            persons.candidates(tokens.blocking(one), COMPARED).stream()
                    .map(hit -> hit.view())
                    .filter(view -> !butNot.contains(view.beneficiary()))
                    .forEach(view -> compare(one, view, found));
        }
        return found;
    }

    private void compare(PersonTraits one, PersonView view, Map<BeneficiaryId, Score> found) {
        opened.traits(view)
                .map(other -> Scorer.score(one, other))
                .filter(score -> score.level() != Level.NONE)
                .ifPresent(score -> found.merge(
                        view.beneficiary(),
                        score,
                        (before, newer) -> before.centibits() >= newer.centibits() ? before : newer));
    }
}
