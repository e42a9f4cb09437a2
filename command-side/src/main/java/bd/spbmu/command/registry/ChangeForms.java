package bd.spbmu.command.registry;

import bd.spbmu.command.registry.RegistrationForm.Address;
import bd.spbmu.command.registry.RegistrationForm.GivenAccount;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.registry.DeathRegistration;
import bd.spbmu.kernel.registry.ExitReason;
import bd.spbmu.kernel.registry.PlainText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about a change of a record; each with its reason and a reference to the evidence. */
final class ChangeForms {

    private ChangeForms() {}

    /** @param from first day at the new address */
    record Move(LocalDate from, Address address, PlainText reason, PlainText evidence) {

        String canonicalText() {
            return Canonical.text("move", from, address.canonicalText(), reason, evidence);
        }
    }

    /** @param registration absent while the death is not registered */
    record Death(LocalDate on, @Nullable DeathRegistration registration, PlainText reason, PlainText evidence) {

        String canonicalText() {
            return Canonical.text("death", on, registration, reason, evidence);
        }
    }

    record Exit(LocalDate on, ExitReason why, PlainText reason, PlainText evidence) {

        String canonicalText() {
            return Canonical.text("exit", on, why, reason, evidence);
        }
    }

    record Reinstatement(PlainText reason, PlainText evidence) {

        String canonicalText() {
            return Canonical.text("reinstatement", reason, evidence);
        }
    }

    /** @param replaces the identifier of the record that was wrong, absent when none was */
    record Gain(GivenIdentifier identifier, @Nullable GivenIdentifier replaces, PlainText reason, PlainText evidence) {

        String canonicalText() {
            return Canonical.text(
                    "gain",
                    identifier.canonicalText(),
                    replaces == null ? null : replaces.canonicalText(),
                    reason,
                    evidence);
        }
    }

    /** @param number another form of the NID in the record */
    record Link(String number, PlainText reason, PlainText evidence) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** An identifier that a verifier saw with the person. */
    record Verified(GivenIdentifier identifier, PlainText reason, PlainText evidence) {

        String canonicalText() {
            return Canonical.text("verified", identifier.canonicalText(), reason, evidence);
        }
    }

    record AccountChange(GivenAccount account, PlainText reason, PlainText evidence) {

        String canonicalText() {
            return Canonical.text("account", account.provider(), account.read().number(), reason, evidence);
        }
    }
}
