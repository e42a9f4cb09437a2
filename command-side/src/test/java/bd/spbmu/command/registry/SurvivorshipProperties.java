package bd.spbmu.command.registry;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AttributesChosen;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceTold;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChosenAttribute;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PickedValues;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurvivorshipProperties {

    private static final BeneficiaryId ID = new BeneficiaryId(new UUID(1, 1));
    private static final List<MisCode> MISS = List.of(MisCode.of("one"), MisCode.of("two"), MisCode.of("three"));

    /** Same word at the same moment excepted: there, whoever counted before keeps counting. */
    @Property(tries = 300)
    void the_order_in_which_records_arrive_does_not_matter(
            @ForAll("records") List<SourceTold> records, @ForAll("rules") SurvivorshipRule rule, @ForAll long seed) {
        List<SourceTold> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(outcome(shuffled, rule)).isEqualTo(outcome(records, rule));
    }

    @Property(tries = 300)
    void a_verified_word_never_yields_to_an_unverified_one(
            @ForAll("records") List<SourceTold> records, @ForAll("rules") SurvivorshipRule rule) {
        boolean anyVerified = records.stream().anyMatch(told -> !told.verified().isEmpty());
        ChosenAttribute chosen = Objects.requireNonNull(outcome(records, rule).get(PersonAttribute.PRESENT_ADDRESS));

        assertThat(chosen.verified()).isEqualTo(anyVerified);
    }

    private static Map<PersonAttribute, ChosenAttribute> outcome(List<SourceTold> records, SurvivorshipRule rule) {
        Sources sources = new Sources(new Dossier());
        Map<PersonAttribute, ChosenAttribute> counting = new TreeMap<>();
        for (SourceTold told : records) {
            sources.evolve(told, Instant.EPOCH);
            for (AttributesChosen chosen : sources.choice(ID, rule).stream().toList()) {
                sources.evolve(chosen, Instant.EPOCH);
                chosen.chosen().forEach(one -> counting.put(one.attribute(), one));
            }
        }
        return counting;
    }

    /** One of each MIS at most, none put down at the same moment as another. */
    @Provide
    Arbitrary<List<SourceTold>> records() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements()
                .flatMap(places -> Arbitraries.of(true, false)
                        .list()
                        .ofSize(places.size())
                        .map(verified -> told(places, verified)));
    }

    @Provide
    Arbitrary<SurvivorshipRule> rules() {
        Arbitrary<List<MisCode>> rankings =
                Arbitraries.of(MISS).list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(rankings, rankings)
                .as((group, others) -> new SurvivorshipRule(
                        SurvivorshipId.of("any"),
                        List.of(new SurvivorshipRule.Group(List.of(PersonAttribute.MOBILE), group)),
                        others,
                        "a test"));
    }

    private static List<SourceTold> told(List<Integer> places, List<Boolean> verified) {
        List<SourceTold> told = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            told.add(new SourceTold(
                    ID,
                    new SourceRecord(MISS.get(place % 3), "L-" + place),
                    Instant.ofEpochSecond(1_000L * place),
                    PickedValues.of(PlaceCode.of("554906"), Sealed.of("s1." + ID.text() + "." + place)),
                    verified.get(i) ? List.of(PersonAttribute.PRESENT_ADDRESS) : List.of(),
                    null,
                    "hash" + place));
        }
        return told;
    }
}
