package bd.spbmu.command.registry;

import bd.spbmu.command.registry.RegistrationForm.Address;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.registry.TransferState;

/** What is said about a transfer. */
final class TransferForms {

    private TransferForms() {}

    /**
     * A person registered elsewhere is to be served here.
     *
     * @param to where the person lives now, in the officer's own area
     */
    record Asked(GivenIdentifier identifier, Purpose purpose, Address to, PlainText reason) {

        String canonicalText() {
            return Canonical.text("transfer", identifier.canonicalText(), purpose, to.canonicalText(), reason);
        }
    }

    record Refused(PlainText reason) {}

    /** All that is said to who asked. */
    record Answer(TransferState state) {}
}
