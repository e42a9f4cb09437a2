package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.ChangedPersons.EVIDENCE;
import static bd.spbmu.command.registry.ChangedPersons.REASON;
import static bd.spbmu.command.registry.ChangedPersons.change;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityVerified;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationEvent.IdentifierConfirmed;
import bd.spbmu.kernel.verification.VerificationId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmedIdentifiersTest {

    private static final BeneficiaryId OWNER = ChangedPersons.id(1);
    private static final BeneficiaryId OTHER = ChangedPersons.id(2);
    private static final GivenIdentifier NID = new GivenIdentifier(IdentifierType.NID, Forms.NID_13);
    private static final ChangeForms.Verified SEEN = new ChangeForms.Verified(NID, REASON, EVIDENCE);

    private final ChangedPersons registry = new ChangedPersons();
    private final WhenIdentifierConfirmedVerifyClaim policy = new WhenIdentifierConfirmedVerifyClaim(
            registry.house.commands(), registry.beneficiaries, registry.notes, registry.clock);

    @BeforeEach
    void register() {
        registry.register(OWNER, rahima());
        registry.register(OTHER, rahima().withoutIdentifier(NoIdentifierReason.LOST));
    }

    @Test
    void what_the_source_confirms_is_verified_once_however_often_it_is_told() {
        policy.on(confirmed(OWNER));
        policy.on(confirmed(OWNER));

        assertThat(registry.house.stream(registry.identity(NID)))
                .hasSize(2)
                .last()
                .isEqualTo(new IdentityVerified(registry.identity(NID), OWNER));
    }

    @Test
    void a_verified_number_cannot_be_had_by_another_any_more() {
        policy.on(confirmed(OWNER));

        assertThatThrownBy(() -> registry.identifiers.verify(OTHER, change(1), SEEN))
                .hasMessage("identifier-verified");
    }

    @Test
    void a_record_that_does_not_rest_on_the_number_gains_nothing() {
        policy.on(confirmed(OTHER));

        assertThat(registry.house.stream(registry.identity(NID))).hasSize(1);
    }

    @Test
    void an_answer_that_crossed_an_officers_decision_does_not_undo_it() {
        registry.identifiers.verify(OTHER, change(1), SEEN);

        policy.on(confirmed(OWNER));

        assertThat(registry.known(OTHER).identities()).containsExactly(registry.identity(NID));
        assertThat(registry.known(OWNER).identities()).isEmpty();
    }

    @Test
    void a_crash_before_it_is_verified_is_healed_by_the_event_told_again() {
        registry.house.crashBefore(OverrideIdentity.class);
        assertThatThrownBy(() -> policy.on(confirmed(OWNER))).isInstanceOf(Crash.class);

        policy.on(confirmed(OWNER));

        assertThat(registry.house.stream(registry.identity(NID))).hasSize(2);
    }

    private IdentifierConfirmed confirmed(BeneficiaryId person) {
        return new IdentifierConfirmed(new VerificationId(new UUID(9, 1)), person, Source.NID, registry.identity(NID));
    }
}
