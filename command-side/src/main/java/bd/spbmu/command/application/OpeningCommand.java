package bd.spbmu.command.application;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.OpeningId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What an {@link Opening} and a {@link Reservation} can be told; on the way of an application, which anyone may send. */
sealed interface OpeningCommand extends Command {

    @Override
    default Set<Role> allowedTo() {
        return Set.of();
    }

    @Override
    default boolean openToAll() {
        return true;
    }

    /** @param seen who had it when it was found abandoned; absent to take it only if nobody ever had it */
    record TakeOpening(
            @TargetAggregateIdentifier OpeningId opening,
            ApplicationId by,
            @Nullable OpeningHolder seen,
            Instant at) implements OpeningCommand {}

    record ReserveReference(@TargetAggregateIdentifier ApplicationReference reference, ApplicationId by)
            implements OpeningCommand {}

    record FindReference(@TargetAggregateIdentifier ApplicationReference reference) implements OpeningCommand {}
}
