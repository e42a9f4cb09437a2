package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.ChangedPersons.EVIDENCE;
import static bd.spbmu.command.registry.ChangedPersons.REASON;
import static bd.spbmu.command.registry.ChangedPersons.account;
import static bd.spbmu.command.registry.ChangedPersons.change;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.registry.RegistrationForm.GivenAccount;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.registry.AccountEvent.AccountReleased;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Provider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountChangesTest {

    private static final BeneficiaryId RAHIMA = ChangedPersons.id(1);
    private static final AccountId OLD = account(Provider.BKASH, "01712345678");
    private static final AccountId NEW = account(Provider.NAGAD, "01812345678");

    private final ChangedPersons registry = new ChangedPersons();

    @BeforeEach
    void register() {
        registry.register(RAHIMA, rahima());
    }

    @Test
    void nothing_changes_until_another_officer_confirms() {
        registry.as("rina", () -> registry.accounts.ask(RAHIMA, change(1), to("01812345678")));
        assertThat(registry.known(RAHIMA).account()).isEqualTo(OLD);
        assertThatThrownBy(() -> registry.as("rina", () -> registry.accounts.confirm(RAHIMA, change(1))))
                .hasMessage("account-change-own");

        registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(1)));

        assertThat(registry.known(RAHIMA).account()).isEqualTo(NEW);
        assertThat(registry.house.stream(NEW)).hasSize(1);
        assertThat(registry.house.stream(OLD)).last().isEqualTo(new AccountReleased(OLD, RAHIMA, 0));
    }

    @Test
    void a_newer_request_takes_the_place_of_an_unconfirmed_one() {
        registry.as("rina", () -> registry.accounts.ask(RAHIMA, change(1), to("01812345678")));
        registry.as("rina", () -> registry.accounts.ask(RAHIMA, change(2), to("01912345678")));

        assertThatThrownBy(() -> registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(1))))
                .hasMessage("account-change-unknown");
        registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(2)));
        assertThat(registry.known(RAHIMA).account()).isEqualTo(account(Provider.NAGAD, "01912345678"));
    }

    @ParameterizedTest
    @ValueSource(classes = {ConfirmAccountChange.class, ClaimAccount.class, ReleaseAccount.class})
    void a_crash_is_healed_by_confirming_again(Class<? extends Command> step) {
        registry.as("rina", () -> registry.accounts.ask(RAHIMA, change(1), to("01812345678")));
        registry.house.crashBefore(step);
        assertThatThrownBy(() -> registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(1))))
                .isInstanceOf(Crash.class);

        registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(1)));
        registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(1)));

        assertThat(registry.house.stream(RAHIMA)).hasSize(3);
        assertThat(registry.house.stream(NEW)).hasSize(1);
        assertThat(registry.house.stream(OLD)).hasSize(2);
    }

    @Test
    void confirming_an_old_change_again_does_not_undo_a_newer_one() {
        registry.as("rina", () -> registry.accounts.ask(RAHIMA, change(1), to("01812345678")));
        registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(1)));
        registry.as(
                "rina",
                () -> registry.accounts.ask(
                        RAHIMA,
                        change(2),
                        new ChangeForms.AccountChange(
                                new GivenAccount(Provider.BKASH, "01712345678"), REASON, EVIDENCE)));
        registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(2)));

        registry.as("karim", () -> registry.accounts.confirm(RAHIMA, change(1)));

        assertThat(registry.known(RAHIMA).account()).isEqualTo(OLD);
        assertThat(registry.house.stream(OLD)).hasSize(3);
        assertThat(registry.house.stream(NEW)).last().isEqualTo(new AccountReleased(NEW, RAHIMA, 0));
    }

    private static ChangeForms.AccountChange to(String nagad) {
        return new ChangeForms.AccountChange(new GivenAccount(Provider.NAGAD, nagad), REASON, EVIDENCE);
    }
}
