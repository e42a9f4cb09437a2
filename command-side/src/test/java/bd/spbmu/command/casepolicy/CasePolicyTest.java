package bd.spbmu.command.casepolicy;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.Access;
import bd.spbmu.command.House;
import bd.spbmu.command.casepolicy.CasePolicyCommand.ApproveTerms;
import bd.spbmu.command.casepolicy.CasePolicyCommand.LoadTerms;
import bd.spbmu.command.casepolicy.CasePolicyCommand.ProposeTerms;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent.CaseTermsAdopted;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent.CaseTermsProposed;
import bd.spbmu.kernel.doubledipping.CaseProblem;
import bd.spbmu.kernel.doubledipping.CaseTerms;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CasePolicyTest {

    private static final ActorId RINA = ActorId.of("rina");
    private static final ActorId SALMA = ActorId.of("salma");
    private static final CaseTerms DEFAULTS = LoadCaseTerms.table().getFirst();
    private static final CaseTermsAdopted LOADED = new CaseTermsAdopted(DEFAULTS, Actor.REGISTRY.id());
    private static final CaseTerms SHORTER =
            new CaseTerms(CaseTermsId.of("shorter"), LocalDate.of(2027, 1, 1), 7, 30, "Order 1 of 2026");

    private final FixtureConfiguration<CasePolicy> policy = new AggregateTestFixture<>(CasePolicy.class);

    @Test
    void the_first_terms_come_from_the_table_once() {
        policy.givenNoPriorActivity().when(new LoadTerms(DEFAULTS)).expectEvents(LOADED);
        policy.given(LOADED).when(new LoadTerms(DEFAULTS)).expectNoEvents();
    }

    @Test
    void terms_are_proposed_by_one_officer_and_adopted_by_another() {
        CaseTermsProposed proposed = new CaseTermsProposed(SHORTER, RINA);
        policy.given(LOADED).when(new ProposeTerms(SHORTER, RINA)).expectEvents(proposed);
        policy.given(LOADED, proposed).when(new ProposeTerms(SHORTER, RINA)).expectNoEvents();
        policy.given(LOADED, proposed)
                .when(new ApproveTerms(SHORTER.id(), RINA))
                .expectNoEvents()
                .expectExceptionMessage(CaseProblem.TERMS_APPROVER_PROPOSED_THEM.slug());
        policy.given(LOADED, proposed)
                .when(new ApproveTerms(SHORTER.id(), SALMA))
                .expectEvents(new CaseTermsAdopted(SHORTER, SALMA));
        policy.given(LOADED)
                .when(new ApproveTerms(SHORTER.id(), SALMA))
                .expectExceptionMessage(CaseProblem.TERMS_UNKNOWN.slug());
    }

    @Test
    void impossible_terms_are_refused_and_an_id_stands_for_one_proposal() {
        CaseTerms endless = new CaseTerms(SHORTER.id(), SHORTER.from(), 181, 30, "Order 1 of 2026");
        policy.given(LOADED)
                .when(new ProposeTerms(endless, RINA))
                .expectExceptionMessage(CaseProblem.DAYS_IMPOSSIBLE.slug());
        policy.given(LOADED, new CaseTermsProposed(SHORTER, RINA))
                .when(new ProposeTerms(SHORTER, SALMA))
                .expectExceptionMessage("same-id-other-body");
    }

    @Test
    void the_newest_terms_whose_day_has_come_hold() {
        House house = House.of(List.of(CasePolicy.class), List.of());
        house.commands().sendAndWait(new LoadTerms(DEFAULTS));
        house.commands().sendAndWait(new ProposeTerms(SHORTER, RINA));
        AdoptedCaseTerms terms = new AdoptedCaseTerms(house.store());
        assertThat(terms.on(SHORTER.from())).isEqualTo(DEFAULTS);

        house.commands().sendAndWait(new ApproveTerms(SHORTER.id(), SALMA));

        assertThat(terms.on(SHORTER.from().minusDays(1))).isEqualTo(DEFAULTS);
        assertThat(terms.on(SHORTER.from())).isEqualTo(SHORTER);
        assertThat(house.stream(CasePolicyEvent.STREAM)).hasSize(3);
    }

    @Test
    void only_administrators_propose_and_a_checker_may_approve() {
        Access.isFor(Set.of(Role.ADMINISTRATOR), new ProposeTerms(SHORTER, RINA));
        Access.isFor(Set.of(Role.ADMINISTRATOR, Role.CHECKER), new ApproveTerms(SHORTER.id(), SALMA));
        Access.isFor(Access.ONLY_THE_REGISTRY, new LoadTerms(DEFAULTS));
    }
}
