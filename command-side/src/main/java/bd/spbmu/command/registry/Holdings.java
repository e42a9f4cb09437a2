package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record rests on: its identifiers, and where the person is paid. */
record Holdings(List<HeldIdentifier> identifiers, @Nullable PaymentAccount account) {

    Holdings {
        identifiers = List.copyOf(identifiers);
    }
}
