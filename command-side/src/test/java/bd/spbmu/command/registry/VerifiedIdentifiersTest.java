package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.ChangedPersons.EVIDENCE;
import static bd.spbmu.command.registry.ChangedPersons.REASON;
import static bd.spbmu.command.registry.ChangedPersons.change;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierDisputed;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityOverridden;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifiedIdentifiersTest {

    private static final BeneficiaryId TYPO = ChangedPersons.id(1);
    private static final BeneficiaryId OWNER = ChangedPersons.id(2);
    private static final GivenIdentifier NID = new GivenIdentifier(IdentifierType.NID, Forms.NID_13);
    private static final ChangeForms.Verified SEEN = new ChangeForms.Verified(NID, REASON, EVIDENCE);

    private final ChangedPersons registry = new ChangedPersons();

    @BeforeEach
    void register() {
        registry.register(TYPO, rahima());
        registry.register(OWNER, rahima().withoutIdentifier(NoIdentifierReason.LOST));
    }

    @Test
    void a_number_typed_wrongly_does_not_shut_out_its_true_owner() {
        registry.identifiers.verify(OWNER, change(1), SEEN);

        assertThat(registry.known(OWNER).identities()).containsExactly(registry.identity(NID));
        assertThat(registry.known(TYPO).identities()).isEmpty();
        assertThat(registry.known(TYPO).provisional()).isTrue();
        assertThat(registry.house.stream(TYPO)).last().isInstanceOf(IdentifierDisputed.class);
        assertThat(registry.house.stream(registry.identity(NID))).last().isInstanceOf(IdentityOverridden.class);
    }

    @Test
    void what_is_verified_for_one_is_not_verified_for_another() {
        registry.identifiers.verify(TYPO, change(1), SEEN);

        assertThatThrownBy(() -> registry.identifiers.verify(OWNER, change(2), SEEN))
                .hasMessage("identifier-verified");
        assertThat(registry.known(TYPO).identities()).containsExactly(registry.identity(NID));
        assertThat(registry.house.stream(OWNER)).hasSize(1);
    }

    @Test
    void a_record_that_has_no_room_takes_nothing_from_another() {
        BeneficiaryId third = ChangedPersons.id(3);
        registry.register(third, rahima().withNid("1234567890"));

        assertThatThrownBy(() -> registry.identifiers.verify(third, change(1), SEEN))
                .hasMessage("nid-already-held");
        assertThat(registry.known(TYPO).identities()).containsExactly(registry.identity(NID));
        assertThat(registry.house.stream(registry.identity(NID))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FindChange.class,
                RequireRoom.class,
                OverrideIdentity.class,
                GainIdentifier.class,
                DisputeIdentifier.class
            })
    void a_crash_is_healed_by_sending_it_again(Class<? extends Command> step) {
        registry.house.crashBefore(step);
        assertThatThrownBy(() -> registry.identifiers.verify(OWNER, change(1), SEEN))
                .isInstanceOf(Crash.class);
        registry.clock.passes(Duration.ofDays(1));

        registry.identifiers.verify(OWNER, change(1), SEEN);
        registry.identifiers.verify(OWNER, change(1), SEEN);

        assertThat(registry.known(OWNER).identities()).containsExactly(registry.identity(NID));
        assertThat(registry.known(TYPO).identities()).isEmpty();
        assertThat(registry.house.stream(OWNER)).hasSize(2);
        assertThat(registry.house.stream(TYPO)).hasSize(2);
        assertThat(registry.house.stream(registry.identity(NID))).hasSize(2);
    }

    @Test
    void a_verified_claim_is_never_taken_over_as_abandoned() {
        registry.house.crashBefore(GainIdentifier.class);
        assertThatThrownBy(() -> registry.identifiers.verify(OWNER, change(1), SEEN))
                .isInstanceOf(Crash.class);
        registry.clock.passes(Duration.ofDays(1));

        assertThatThrownBy(() -> registry.register(ChangedPersons.id(3), rahima()))
                .hasMessage("identifier-being-registered");
    }

    @Test
    void whoever_is_out_of_the_officers_scope_is_told_only_to_exist() {
        Scope elsewhere = new Scope(Set.of(), Set.of(PlaceCode.of("3026")));

        registry.as("karim", elsewhere, () -> {
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> registry.register(ChangedPersons.id(3), rahima().in("302672")));
            assertThat(refusal.problem().slug()).isEqualTo("exists-elsewhere");
            assertThat(refusal.facts()).isEmpty();
        });
    }
}
