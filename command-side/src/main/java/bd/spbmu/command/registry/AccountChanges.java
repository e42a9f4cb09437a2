package bd.spbmu.command.registry;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.RegistryProblem;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * The way of a person to another account: one officer asks, another confirms; then the new account is claimed and the old one
 * released. Confirming again finishes what a crash left half done.
 */
@Component
class AccountChanges {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final ChangeNotes notes;
    private final BlindIndex blind;

    AccountChanges(CommandGateway commands, Beneficiaries beneficiaries, ChangeNotes notes, BlindIndex blind) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.notes = notes;
        this.blind = blind;
    }

    void ask(BeneficiaryId beneficiary, ChangeId change, ChangeForms.AccountChange form) {
        AccountNumber number = ChangeNotes.read("/account/number", form.account()::read);
        PaymentAccount account =
                notes.closing(beneficiary).account(number, AccountId.of(blind.hash("account", number.claimText())));
        commands.sendAndWait(new AskAccountChange(
                beneficiary,
                known(beneficiary).place(),
                notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText()),
                account,
                Request.actorNow().id()));
    }

    void confirm(BeneficiaryId beneficiary, ChangeId change) {
        AccountMove move = commands.sendAndWait(new ConfirmAccountChange(
                beneficiary,
                known(beneficiary).place(),
                change,
                Request.actorNow().id()));
        AccountId now = move.now().account();
        AccountId paidInto = known(beneficiary).account();
        if (now.equals(paidInto)) {
            commands.sendAndWait(new ClaimAccount(now, move.now().provider(), beneficiary));
        }
        AccountId before = move.before();
        if (before != null && !before.equals(paidInto)) {
            commands.sendAndWait(new ReleaseAccount(before, beneficiary));
        }
    }

    private KnownBeneficiary known(BeneficiaryId beneficiary) {
        return beneficiaries.find(beneficiary).orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
    }
}
