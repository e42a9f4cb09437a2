package bd.spbmu.command.doubledipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.spbmu.command.House;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExclusionPolicyTest {

    private static final RuleSetId SET = RuleSetId.of("rules-2026");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");
    private static final ExclusionRule GOOD = rule("one-allowance", Set.of(OLD_AGE, WIDOW), 1, "একটিই", null);

    private final FixtureConfiguration<ExclusionPolicy> policy = new AggregateTestFixture<>(ExclusionPolicy.class);

    @Test
    void adopts_a_rule_set() {
        policy.givenNoPriorActivity().when(adopt(GOOD)).expectEvents(new RuleSetAdopted(SET, JULY, List.of(GOOD)));
    }

    @Test
    void ignores_a_repetition() {
        policy.given(new RuleSetAdopted(SET, JULY, List.of(GOOD)))
                .when(adopt(GOOD))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void never_changes_what_was_adopted() {
        policy.given(new RuleSetAdopted(SET, JULY, List.of(GOOD)))
                .when(new AdoptRuleSet(SET, JULY.plusDays(1), List.of(GOOD)))
                .expectNoEvents()
                .expectExceptionMessage(RegistryProblem.ID_TAKEN.slug());
    }

    @Test
    void refuses_what_can_be_no_rule_and_names_every_field() {
        policy.givenNoPriorActivity().when(adopt(GOOD, GOOD)).expectNoEvents().expectException(FieldErrors.class);
        assertThat(wrong()).containsExactly("/rules rules-required");
        assertThat(wrong(
                        rule("A rule", Set.of(OLD_AGE), 1, " ", JULY.minusDays(1)),
                        rule("two", Set.of(OLD_AGE, WIDOW), 2, "দুই", null),
                        rule("two", Set.of(OLD_AGE, WIDOW), 0, "দুই", null)))
                .containsExactly(
                        "/rules/0/id rule-id-malformed",
                        "/rules/0/programmes programmes-too-few",
                        "/rules/0/reason reason-required",
                        "/rules/0/to rule-ends-before-it-begins",
                        "/rules/1/atMost at-most-impossible",
                        "/rules/2/atMost at-most-impossible",
                        "/rules/2/id rule-id-repeated");
    }

    @Test
    void begins_with_defaults_that_can_be_adopted_and_claim_no_more_than_was_found() {
        policy.givenNoPriorActivity().when(DefaultRules.command()).expectSuccessfulHandlerExecution();
        assertThat(DefaultRules.command().rules()).hasSize(3).noneMatch(ExclusionRule::verified);
        assertThat(DefaultRules.command().rules().getFirst().programmes()).contains(OLD_AGE, WIDOW);
        assertThat(DefaultRules.command().rules())
                .noneMatch(rule -> rule.programmes().contains(ProgrammeCode.of("freedom-fighter-honorarium")));
    }

    @Test
    void defaults_are_adopted_once_whatever_was_adopted_since() {
        House house = House.of(List.of(ExclusionPolicy.class), List.of());
        LoadDefaultRules load = new LoadDefaultRules(house.commands());
        load.start();
        new RuleSetDesk(house.commands(), knowing(OLD_AGE, WIDOW)).adopt(adopt(GOOD));
        load.start();
        assertThat(house.stream(ExclusionPolicyEvent.STREAM)).hasSize(2);
    }

    @Test
    void a_rule_names_only_programmes_the_catalogue_has() {
        House house = House.of(List.of(ExclusionPolicy.class), List.of());
        RuleSetDesk desk = new RuleSetDesk(house.commands(), knowing(OLD_AGE));
        FieldErrors errors = catchThrowableOfType(FieldErrors.class, () -> desk.adopt(adopt(GOOD)));
        assertThat(errors.errors().getFirst().pointer()).isEqualTo("/rules/0/programmes");
        assertThat(errors).hasMessage("programme-unknown");
    }

    private static List<String> wrong(ExclusionRule... rules) {
        FieldErrors errors = catchThrowableOfType(FieldErrors.class, () -> RuleChecks.check(List.of(rules)));
        return errors.errors().stream()
                .map(error -> error.pointer() + " " + error.problem().slug())
                .toList();
    }

    private static AdoptRuleSet adopt(ExclusionRule... rules) {
        return new AdoptRuleSet(SET, JULY, List.of(rules));
    }

    private static ExclusionRule rule(
            String id, Set<ProgrammeCode> programmes, int atMost, String reasonBn, @Nullable LocalDate to) {
        return new ExclusionRule(
                id, programmes, atMost, new Bilingual("Only one.", reasonBn), "policy", false, JULY, to);
    }

    private static Catalogue knowing(ProgrammeCode... programmes) {
        return new Catalogue() {
            @Override
            public boolean has(ProgrammeCode programme) {
                return List.of(programmes).contains(programme);
            }

            @Override
            public boolean has(MisCode mis) {
                return false;
            }
        };
    }
}
