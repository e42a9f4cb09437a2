package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.ChangedPersons.EVIDENCE;
import static bd.spbmu.command.registry.ChangedPersons.REASON;
import static bd.spbmu.command.registry.ChangedPersons.change;
import static bd.spbmu.command.registry.Forms.NID_13;
import static bd.spbmu.command.registry.Forms.NID_17;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityReleased;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierChangesTest {

    private static final BeneficiaryId MINOR = ChangedPersons.id(1);
    private static final BeneficiaryId OTHER = ChangedPersons.id(2);
    private static final GivenIdentifier BRN = new GivenIdentifier(IdentifierType.BRN, Forms.BRN);
    private static final GivenIdentifier NID = new GivenIdentifier(IdentifierType.NID, NID_13);
    private static final GivenIdentifier RIGHT = new GivenIdentifier(IdentifierType.NID, "2691627800000");
    private static final String SMART = "9876543210";

    private final ChangedPersons registry = new ChangedPersons();

    @Test
    void a_minor_registered_by_brn_gains_an_nid_and_loses_nothing() {
        registry.register(MINOR, rahima().withIdentifiers(BRN));

        registry.identifiers.gain(MINOR, change(1), gain(NID, null));
        registry.identifiers.gain(MINOR, change(1), gain(NID, null));

        assertThat(registry.known(MINOR).identities())
                .containsExactlyInAnyOrder(registry.identity(BRN), registry.identity(NID));
        assertThat(registry.house.stream(MINOR)).hasSize(2);
        assertThatThrownBy(() -> registry.register(OTHER, rahima().withNid(NID_17)))
                .hasMessage("identifier-already-registered");
    }

    @Test
    void an_identifier_of_another_person_is_not_gained() {
        registry.register(OTHER, rahima());
        registry.register(MINOR, rahima().withIdentifiers(BRN));

        assertThatThrownBy(() -> registry.identifiers.gain(MINOR, change(1), gain(NID, null)))
                .hasMessage("identifier-already-registered");
        assertThat(registry.house.stream(MINOR)).hasSize(1);
    }

    @Test
    void a_mistyped_nid_is_replaced_and_free_for_its_owner() {
        registry.register(MINOR, rahima());

        registry.identifiers.gain(MINOR, change(1), gain(RIGHT, NID));

        assertThat(registry.known(MINOR).identities()).containsExactly(registry.identity(RIGHT));
        registry.register(OTHER, rahima());
        assertThat(registry.known(OTHER).identities()).containsExactly(registry.identity(NID));
    }

    @ParameterizedTest
    @ValueSource(classes = {FindChange.class, ClaimIdentity.class, GainIdentifier.class, ReleaseIdentity.class})
    void a_crash_is_healed_by_sending_it_again(Class<? extends Command> step) {
        registry.register(MINOR, rahima());
        registry.house.crashBefore(step);
        assertThatThrownBy(() -> registry.identifiers.gain(MINOR, change(1), gain(RIGHT, NID)))
                .isInstanceOf(Crash.class);
        registry.clock.passes(Duration.ofDays(1));

        registry.identifiers.gain(MINOR, change(1), gain(RIGHT, NID));
        registry.identifiers.gain(MINOR, change(1), gain(RIGHT, NID));

        assertThat(registry.known(MINOR).identities()).containsExactly(registry.identity(RIGHT));
        assertThat(registry.house.stream(registry.identity(NID)))
                .filteredOn(IdentityReleased.class::isInstance)
                .hasSize(1);
    }

    @Test
    void an_identifier_taken_back_later_is_not_released_by_a_late_repetition() {
        registry.register(MINOR, rahima());
        registry.identifiers.gain(MINOR, change(1), gain(RIGHT, NID));
        registry.identifiers.gain(MINOR, change(2), gain(NID, RIGHT));

        registry.identifiers.gain(MINOR, change(1), gain(RIGHT, NID));

        assertThatThrownBy(() -> registry.register(OTHER, rahima())).hasMessage("identifier-already-registered");
    }

    @Test
    void only_a_verifier_links_a_smart_card_number() {
        registry.register(MINOR, rahima());
        GivenIdentifier smart = new GivenIdentifier(IdentifierType.NID, SMART);
        assertThatThrownBy(() -> registry.identifiers.gain(MINOR, change(1), gain(smart, null)))
                .hasMessage("nid-already-held");
        registry.clock.passes(Duration.ofMinutes(5));

        registry.identifiers.link(MINOR, change(2), new ChangeForms.Link(SMART, REASON, EVIDENCE));

        assertThat(registry.known(MINOR).identities())
                .containsExactlyInAnyOrder(registry.identity(NID), registry.identity(smart));
        assertThatThrownBy(() -> registry.register(OTHER, rahima().withNid(SMART)))
                .hasMessage("identifier-already-registered");
    }

    @Test
    void two_long_nids_are_never_two_forms_of_one() {
        registry.register(MINOR, rahima());

        assertThatThrownBy(() -> registry.identifiers.link(
                        MINOR, change(1), new ChangeForms.Link("2691627800000", REASON, EVIDENCE)))
                .hasMessage("nid-link-impossible");
        assertThatThrownBy(() -> registry.identifiers.gain(MINOR, change(2), gain(NID, RIGHT)))
                .hasMessage("identifier-held");
    }

    private static ChangeForms.Gain gain(GivenIdentifier identifier, @Nullable GivenIdentifier replaces) {
        return new ChangeForms.Gain(identifier, replaces, REASON, EVIDENCE);
    }
}
