package bd.spbmu.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.Access;
import bd.spbmu.command.agreement.AgreementCommand.ApproveAgreement;
import bd.spbmu.command.agreement.AgreementCommand.EndAgreement;
import bd.spbmu.command.agreement.AgreementCommand.ProposeAgreement;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementApproved;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementEnded;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementProposed;
import bd.spbmu.kernel.agreement.AgreementId;
import bd.spbmu.kernel.agreement.AgreementProblem;
import bd.spbmu.kernel.agreement.AgreementTerms;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final AgreementId ID = new AgreementId(new UUID(1, 1));
    private static final ActorId RINA = ActorId.of("rina");
    private static final ActorId SALMA = ActorId.of("salma");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final AgreementProposed PROPOSED = new AgreementProposed(ID, terms("Letter 1"), RINA);
    private static final AgreementApproved APPROVED = new AgreementApproved(ID, SALMA);

    private final FixtureConfiguration<Agreement> agreement = new AggregateTestFixture<>(Agreement.class);

    @Test
    void is_proposed_by_one_officer_and_approved_by_another_each_once() {
        agreement
                .givenNoPriorActivity()
                .when(new ProposeAgreement(ID, terms("Letter 1"), RINA))
                .expectEvents(PROPOSED);
        agreement
                .given(PROPOSED)
                .when(new ProposeAgreement(ID, terms("Letter 1"), RINA))
                .expectNoEvents();
        agreement
                .given(PROPOSED)
                .when(new ApproveAgreement(ID, RINA))
                .expectNoEvents()
                .expectExceptionMessage(AgreementProblem.OWN.slug());
        agreement.given(PROPOSED).when(new ApproveAgreement(ID, SALMA)).expectEvents(APPROVED);
        agreement
                .given(PROPOSED, APPROVED)
                .when(new ApproveAgreement(ID, SALMA))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void says_nothing_else_under_the_same_id() {
        agreement
                .given(PROPOSED)
                .when(new ProposeAgreement(ID, terms("Letter 2"), RINA))
                .expectExceptionMessage(RegistryProblem.ID_TAKEN.slug());
    }

    @Test
    void ends_once_and_only_when_it_was_approved() {
        AgreementEnded ended = new AgreementEnded(ID, TODAY, "revoked", RINA);
        agreement
                .given(PROPOSED)
                .when(new EndAgreement(ID, TODAY, "revoked", RINA))
                .expectExceptionMessage(AgreementProblem.NOT_APPROVED.slug());
        agreement
                .given(PROPOSED, APPROVED)
                .when(new EndAgreement(ID, TODAY, "revoked", RINA))
                .expectEvents(ended);
        agreement
                .given(PROPOSED, APPROVED, ended)
                .when(new EndAgreement(ID, TODAY.plusDays(1), "revoked", SALMA))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        agreement
                .given(PROPOSED, APPROVED, ended)
                .when(new EndAgreement(ID, TODAY, "another reason", SALMA))
                .expectExceptionMessage(AgreementProblem.ENDED.slug());
    }

    @Test
    void is_an_officers_matter_and_no_machines() {
        ProposeAgreement propose = new ProposeAgreement(ID, terms("Letter 1"), RINA);
        ApproveAgreement approve = new ApproveAgreement(ID, SALMA);
        Access.isFor(Set.of(Role.ADMINISTRATOR), propose, new EndAgreement(ID, TODAY, "revoked", RINA));
        Access.isFor(Set.of(Role.ADMINISTRATOR, Role.CHECKER), approve);
        assertThat(propose.onlyByPerson()).isTrue();
        assertThat(approve.onlyByPerson()).isTrue();
    }

    @Test
    void holds_on_its_days_alone() {
        AgreementTerms terms = terms("Letter 1");
        assertThat(terms.holdsOn(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(terms.holdsOn(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(terms.holdsOn(LocalDate.of(2027, 6, 30))).isTrue();
        assertThat(terms.holdsOn(LocalDate.of(2027, 7, 1))).isFalse();
    }

    private static AgreementTerms terms(String basis) {
        return new AgreementTerms(
                MisCode.of("dwa-mis"),
                null,
                List.of(Purpose.BENEFICIARY_SELECTION),
                List.of(PersonAttribute.NAME_BN),
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2027, 6, 30),
                basis);
    }
}
