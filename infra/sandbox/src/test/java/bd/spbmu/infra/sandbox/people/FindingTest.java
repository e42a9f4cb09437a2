package bd.spbmu.infra.sandbox.people;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import bd.spbmu.infra.sandbox.people.Truth.Pair;
import bd.spbmu.kernel.matching.BlockingKeys;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.matching.Scorer;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.Mobile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How well the scorer finds people again that the generator hid: measured, not assumed. */
class FindingTest {

    private static final List<Applicant> PEOPLE = new People(20_260_701)
            .applicants()
            .filter(applicant -> applicant.copy() != Copy.SAME_NUMBER)
            .limit(6000)
            .toList();
    private static final Truth TRUTH = new Truth(PEOPLE);
    private static final Map<Pair, Score> FOUND = found();

    @Test
    void most_hidden_persons_share_a_block() {
        assertThat(share(TRUTH.samePersons(), FOUND.keySet())).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void what_is_likely_is_right_and_what_is_hidden_is_found() {
        Set<Pair> likely = at(Level.LIKELY);
        Set<Pair> any = at(Level.LIKELY);
        any.addAll(at(Level.POSSIBLE));
        System.out.printf(
                "likely: precision %.4f recall %.4f; possible too: precision %.4f recall %.4f; %d hidden, %d compared%n",
                share(likely, TRUTH.samePersons()),
                share(TRUTH.samePersons(), likely),
                share(any, TRUTH.samePersons()),
                share(TRUTH.samePersons(), any),
                TRUTH.samePersons().size(),
                FOUND.size());
        if (Boolean.getBoolean("explain")) {
            explain(likely, any);
        }
        assertThat(share(likely, TRUTH.samePersons())).isGreaterThanOrEqualTo(0.97);
        assertThat(share(TRUTH.samePersons(), any)).isGreaterThanOrEqualTo(0.92);
    }

    private static void explain(Set<Pair> likely, Set<Pair> any) {
        Map<String, Applicant> byName = new HashMap<>();
        PEOPLE.forEach(one -> byName.put(one.toString(), one));
        List<Pair> wrong = new ArrayList<>(any);
        wrong.removeAll(TRUTH.samePersons());
        List<Pair> missed = new ArrayList<>(TRUTH.samePersons());
        missed.removeAll(likely);
        wrong.forEach(pair ->
                System.out.println("WRONG " + Objects.requireNonNull(FOUND.get(pair)) + " " + text(byName, pair)));
        missed.forEach(pair -> System.out.println("MISSED " + FOUND.get(pair) + " " + text(byName, pair)));
    }

    private static String text(Map<String, Applicant> byName, Pair pair) {
        return "%n   %s%n   %s"
                .formatted(
                        text(Objects.requireNonNull(byName.get(pair.one()))),
                        text(Objects.requireNonNull(byName.get(pair.other()))));
    }

    private static String text(Applicant one) {
        return one.written() + " " + one.birthDate() + " " + one.home() + " " + one.mobile();
    }

    private static Set<Pair> at(Level level) {
        Set<Pair> pairs = new HashSet<>();
        FOUND.forEach((pair, score) -> {
            if (score.level() == level) {
                pairs.add(pair);
            }
        });
        return pairs;
    }

    private static double share(Set<Pair> of, Set<Pair> in) {
        return of.stream().filter(in::contains).count() / (double) of.size();
    }

    private static Map<Pair, Score> found() {
        Map<String, List<Integer>> blocks = new HashMap<>();
        List<PersonTraits> traits = PEOPLE.stream().map(FindingTest::traits).toList();
        for (int i = 0; i < traits.size(); i++) {
            for (String key : BlockingKeys.of(traits.get(i))) {
                blocks.computeIfAbsent(key, block -> new ArrayList<>()).add(i);
            }
        }
        Map<Pair, Score> found = new HashMap<>();
        for (List<Integer> block : blocks.values()) {
            for (int i : block) {
                for (int j : block) {
                    if (i < j) {
                        found.computeIfAbsent(
                                Pair.of(PEOPLE.get(i).toString(), PEOPLE.get(j).toString()),
                                pair -> Scorer.score(traits.get(i), traits.get(j)));
                    }
                }
            }
        }
        return found;
    }

    private static PersonTraits traits(Applicant one) {
        return new PersonTraits(
                one.written().nameBn(),
                one.written().nameEn(),
                one.written().mother(),
                one.written().father(),
                one.birthDate(),
                one.home(),
                one.mobile() == null ? null : Mobile.of(one.mobile()).text(),
                one.identifiers().stream()
                        .map(number ->
                                Identifier.of(number.type(), number.digits()).claimText())
                        .toList(),
                one.account() == null ? null : one.account().line());
    }
}
