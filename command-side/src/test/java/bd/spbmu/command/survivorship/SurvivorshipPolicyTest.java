package bd.spbmu.command.survivorship;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.House;
import bd.spbmu.command.survivorship.SurvivorshipCommand.ApproveRule;
import bd.spbmu.command.survivorship.SurvivorshipCommand.ProposeRule;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.SourceProblem;
import bd.spbmu.kernel.registry.SurvivorshipEvent.RuleAdopted;
import bd.spbmu.kernel.registry.SurvivorshipEvent.RuleProposed;
import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SurvivorshipPolicyTest {

    private static final ActorId RINA = ActorId.of("rina");
    private static final ActorId SALMA = ActorId.of("salma");
    private static final MisCode DSS = MisCode.of("dss-mis");
    private static final SurvivorshipRule RANKED = new SurvivorshipRule(
            SurvivorshipId.of("ranked"),
            List.of(new SurvivorshipRule.Group(List.of(PersonAttribute.MOBILE), List.of(DSS))),
            List.of(),
            "Order 1 of 2026");

    private final FixtureConfiguration<SurvivorshipPolicy> policy =
            new AggregateTestFixture<>(SurvivorshipPolicy.class);

    @Test
    void a_rule_is_proposed_by_one_officer_and_adopted_by_another() {
        RuleProposed proposed = new RuleProposed(RANKED, RINA);
        policy.givenNoPriorActivity().when(new ProposeRule(RANKED, RINA)).expectEvents(proposed);
        policy.given(proposed).when(new ProposeRule(RANKED, RINA)).expectNoEvents();
        policy.given(proposed)
                .when(new ApproveRule(RANKED.id(), RINA))
                .expectNoEvents()
                .expectExceptionMessage(SourceProblem.RULE_APPROVER_PROPOSED_IT.slug());
        policy.given(proposed).when(new ApproveRule(RANKED.id(), SALMA)).expectEvents(new RuleAdopted(RANKED, SALMA));
        policy.givenNoPriorActivity()
                .when(new ApproveRule(RANKED.id(), SALMA))
                .expectExceptionMessage(SourceProblem.RULE_UNKNOWN.slug());
    }

    @Test
    void a_ranking_names_nobody_twice() {
        policy.givenNoPriorActivity()
                .when(new ProposeRule(new SurvivorshipRule(RANKED.id(), List.of(), List.of(DSS, DSS), "Order 1"), RINA))
                .expectExceptionMessage(SourceProblem.RANKING_REPEATS.slug());
    }

    @Test
    void the_rule_that_holds_is_the_last_adopted() {
        House house = House.of(List.of(SurvivorshipPolicy.class), List.of());
        AdoptedSurvivorship inForce = new AdoptedSurvivorship(house.store());
        assertThat(inForce.now()).isEqualTo(StartingRule.RULE);

        house.commands().sendAndWait(new ProposeRule(RANKED, RINA));
        assertThat(inForce.now()).isEqualTo(StartingRule.RULE);
        house.commands().sendAndWait(new ApproveRule(RANKED.id(), SALMA));
        assertThat(inForce.now()).isEqualTo(RANKED);
    }
}
