package bd.spbmu.query.doubledipping;

import static java.util.stream.Collectors.toCollection;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.programme.ProgrammeProblem;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.doubledipping.RuleSetView;
import bd.spbmu.projections.doubledipping.RuleSetViews;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.registry.OpenedPersons;
import bd.spbmu.projections.registry.PersonTokens;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Days;
import bd.spbmu.query.doubledipping.CheckAnswer.Candidate;
import bd.spbmu.query.doubledipping.CheckAnswer.Conflict;
import bd.spbmu.query.doubledipping.CheckAnswer.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers whether a person would draw twice: exactly by identifier, by likeness otherwise. */
@Component
public class CheckAnswers {

    private static final int MOST_SHOWN = 10;

    private final CatalogueViews catalogue;
    private final RuleSetViews ruleSets;
    private final PersonViews persons;
    private final EnrolmentViews enrolments;
    private final PersonTokens tokens;
    private final OpenedPersons opened;
    private final Lookalikes lookalikes;
    private final QueryScope scope;
    private final Disclosures disclosures;
    private final Clock clock;

    CheckAnswers(
            CatalogueViews catalogue,
            RuleSetViews ruleSets,
            PersonViews persons,
            EnrolmentViews enrolments,
            PersonTokens tokens,
            OpenedPersons opened,
            Lookalikes lookalikes,
            QueryScope scope,
            Disclosures disclosures,
            Clock clock) {
        this.catalogue = catalogue;
        this.ruleSets = ruleSets;
        this.persons = persons;
        this.enrolments = enrolments;
        this.tokens = tokens;
        this.opened = opened;
        this.lookalikes = lookalikes;
        this.scope = scope;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    public CheckAnswer check(Check asked) {
        scope.require(QueryScope.CHECKS);
        asked.requireSubject();
        if (catalogue.programme(asked.programme()).isEmpty()) {
            throw FieldErrors.at("/programme", ProgrammeProblem.PROGRAMME_UNKNOWN);
        }
        scope.require(asked.programme());
        List<PersonView> holders = asked.checkedIdentifier()
                .map(identifier -> persons.holding(tokens.identity(identifier)))
                .orElse(List.of());
        Set<BeneficiaryId> exact =
                holders.stream().map(PersonView::beneficiary).collect(toCollection(LinkedHashSet::new));
        Map<BeneficiaryId, Score> alike = lookalikes.of(described(asked, holders), exact);
        CheckAnswer answer = judged(asked, exact, alike);
        disclosures.looked(shown(answer), "double-dipping-check");
        return answer;
    }

    /** By what is said of the person, and by what is known of whoever holds the identifier. */
    private List<PersonTraits> described(Check asked, List<PersonView> holders) {
        return Stream.concat(asked.traits().stream(), holders.stream().flatMap(view -> opened.traits(view).stream()))
                .toList();
    }

    private CheckAnswer judged(Check asked, Set<BeneficiaryId> exact, Map<BeneficiaryId, Score> alike) {
        LocalDate today = LocalDate.now(clock.withZone(Days.BANGLADESH));
        LocalDate from = asked.startsOn() == null ? today : asked.startsOn();
        Optional<RuleSetView> inForce = ruleSets.inForceOn(from.isAfter(today) ? from : today);
        List<ExclusionRule> rules = inForce.map(RuleSetView::exclusionRules).orElse(List.of());
        List<BeneficiaryId> all = new ArrayList<>(exact);
        all.addAll(alike.keySet());
        Draws draws = new Draws(enrolments.of(all), rules, asked.programme(), from);
        List<Conflict> conflicts = exact.stream()
                .flatMap(person -> draws.conflict(person).stream())
                .toList();
        List<Candidate> candidates = candidates(alike, draws);
        return new CheckAnswer(
                verdict(conflicts, candidates),
                asked.programme(),
                from,
                inForce.map(RuleSetView::ruleSet).orElse(null),
                exact.stream().findFirst().orElse(null),
                conflicts,
                candidates);
    }

    private static List<Candidate> candidates(Map<BeneficiaryId, Score> alike, Draws draws) {
        return alike.entrySet().stream()
                .flatMap(
                        one -> draws
                                .conflict(one.getKey())
                                .map(conflict -> candidate(one.getKey(), one.getValue(), conflict))
                                .stream())
                .sorted(Comparator.comparingInt(Candidate::centibits).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Candidate candidate(BeneficiaryId person, Score score, Conflict conflict) {
        return new Candidate(person, score.level(), score.centibits(), score.evidence(), conflict);
    }

    private static Verdict verdict(List<Conflict> conflicts, List<Candidate> candidates) {
        if (!conflicts.isEmpty()) {
            return Verdict.CONFLICT;
        }
        return candidates.isEmpty() ? Verdict.CLEAR : Verdict.POSSIBLE;
    }

    private static List<BeneficiaryId> shown(CheckAnswer answer) {
        return Stream.of(
                        Stream.ofNullable(answer.beneficiary()),
                        answer.conflicts().stream().map(Conflict::beneficiary),
                        answer.candidates().stream().map(Candidate::beneficiary))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
