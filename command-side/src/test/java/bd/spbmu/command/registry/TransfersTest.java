package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.ChangedPersons.REASON;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House;
import bd.spbmu.command.registry.RegistrationForm.Address;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMoved;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.registry.TransferId;
import bd.spbmu.kernel.registry.TransferState;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransfersTest {

    private static final BeneficiaryId RAHIMA = ChangedPersons.id(1);
    private static final TransferId TRANSFER = new TransferId(new UUID(5, 5));
    private static final PlaceCode SAVAR = PlaceCode.of("302672");
    private static final Scope DHAKA = new Scope(Set.of(), Set.of(PlaceCode.of("3026")));
    private static final Scope KURIGRAM = new Scope(Set.of(), Set.of(PlaceCode.of("5549")));

    private final ChangedPersons registry = new ChangedPersons();

    @BeforeEach
    void register() {
        registry.register(RAHIMA, rahima());
    }

    @Test
    void whoever_is_registered_elsewhere_is_asked_for_and_moves_when_another_officer_grants_it() {
        ask(Forms.NID_17);
        ask(Forms.NID_17);
        assertThat(registry.house.stream(TRANSFER)).hasSize(1);
        assertThat(registry.house.stream(TRANSFER).toString()).doesNotContain("গ্রাম", "সনদ", Forms.NID_13);

        registry.as("salma", KURIGRAM, () -> registry.transfers.grant(TRANSFER));
        registry.as("salma", KURIGRAM, () -> registry.transfers.grant(TRANSFER));

        assertThat(registry.known(RAHIMA).place()).isEqualTo(SAVAR);
        assertThat(registry.house.stream(RAHIMA))
                .filteredOn(BeneficiaryMoved.class::isInstance)
                .hasSize(1);
        registry.as(
                "rina",
                DHAKA,
                () -> assertThat(registry.transfers.ask(TRANSFER, form(Forms.NID_17)))
                        .isEqualTo(TransferState.GRANTED));
    }

    @Test
    void a_grant_that_was_cut_off_is_finished_by_granting_again() {
        ask(Forms.NID_13);
        registry.house.crashBefore(MovePerson.class);
        assertThatThrownBy(() -> registry.as("salma", KURIGRAM, () -> registry.transfers.grant(TRANSFER)))
                .isInstanceOf(House.Crash.class);
        assertThat(registry.known(RAHIMA).place()).isNotEqualTo(SAVAR);

        registry.as("salma", KURIGRAM, () -> registry.transfers.grant(TRANSFER));
        assertThat(registry.known(RAHIMA).place()).isEqualTo(SAVAR);
    }

    @Test
    void who_asked_does_not_decide_and_what_is_decided_stays() {
        ask(Forms.NID_13);
        assertThatThrownBy(() -> registry.as("rina", () -> registry.transfers.grant(TRANSFER)))
                .hasMessage("transfer-own");
        TransferForms.Refused refused = new TransferForms.Refused(REASON);
        registry.as("salma", KURIGRAM, () -> registry.transfers.refuse(TRANSFER, refused));
        registry.as("salma", KURIGRAM, () -> registry.transfers.refuse(TRANSFER, refused));

        assertThat(registry.house.stream(TRANSFER)).hasSize(2);
        assertThatThrownBy(() -> registry.as("salma", KURIGRAM, () -> registry.transfers.grant(TRANSFER)))
                .hasMessage("transfer-decided");
    }

    @Test
    void nobody_is_asked_for_whom_the_officer_sees_or_who_is_not_there() {
        assertThatThrownBy(() ->
                        registry.as("rina", KURIGRAM, () -> registry.transfers.ask(TRANSFER, form(Forms.NID_13))))
                .hasMessage("transfer-nobody");
        assertThatThrownBy(() -> ask("3691627812345")).hasMessage("transfer-nobody");
        assertThatThrownBy(() -> registry.as("salma", () -> registry.transfers.grant(TRANSFER)))
                .hasMessage("transfer-unknown");
    }

    private void ask(String nid) {
        registry.as("rina", DHAKA, () -> registry.transfers.ask(TRANSFER, form(nid)));
    }

    private static TransferForms.Asked form(String nid) {
        return new TransferForms.Asked(
                new GivenIdentifier(IdentifierType.NID, nid),
                Purpose.PROGRAMME_OPERATION,
                new Address(SAVAR, PlainText.of("গ্রাম ২")),
                REASON);
    }
}
