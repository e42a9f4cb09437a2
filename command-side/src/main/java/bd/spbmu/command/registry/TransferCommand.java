package bd.spbmu.command.registry;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.TransferEvent.TransferAsked;
import bd.spbmu.kernel.registry.TransferId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a {@link TransferRequest} can be told, by officers only. */
sealed interface TransferCommand extends Command {

    /** Upazila that must lie in the actor's scope: the new one for who asks, the present one for who decides. */
    PlaceCode place();

    @Override
    default Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }

    @Override
    default Optional<PlaceCode> scopePlace() {
        return Optional.of(place());
    }

    @Override
    default boolean onlyByPerson() {
        return true;
    }

    record AskTransfer(@TargetAggregateIdentifier TransferId transfer, TransferAsked asked) implements TransferCommand {

        @Override
        public PlaceCode place() {
            return asked.to();
        }
    }

    /** Asks what was asked for and how it was decided; changes nothing. */
    record FindTransfer(@TargetAggregateIdentifier TransferId transfer) implements Command {

        @Override
        public Set<Role> allowedTo() {
            return RegistryRoles.VERIFY;
        }
    }

    /** @param since first day at the new place */
    record GrantTransfer(@TargetAggregateIdentifier TransferId transfer, PlaceCode place, LocalDate since, ActorId by)
            implements TransferCommand {}

    record RefuseTransfer(@TargetAggregateIdentifier TransferId transfer, PlaceCode place, Sealed reason, ActorId by)
            implements TransferCommand {}
}
