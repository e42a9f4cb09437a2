package bd.spbmu.command.application;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationReceived;
import bd.spbmu.kernel.application.ApplicationId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What an {@link Application} is told by the applicant, and by the registry itself. What officers say is a {@link Decision}. */
sealed interface ApplicationCommand extends Command {

    @Override
    default Set<Role> allowedTo() {
        return Set.of();
    }

    @Override
    default boolean openToAll() {
        return true;
    }

    /** @param first the code issued with it */
    record ReceiveApplication(
            @TargetAggregateIdentifier ApplicationId application, ApplicationReceived received, IssueCode first)
            implements ApplicationCommand {}

    /** @param number of the code, one more than the newest */
    record IssueCode(
            @TargetAggregateIdentifier ApplicationId application,
            int number,
            String codeHash,
            Instant at,
            Instant validUntil)
            implements ApplicationCommand {}

    /** Asks what only whoever knows the code may know; a wrong one is counted. */
    record ShowCode(@TargetAggregateIdentifier ApplicationId application, String codeHash, Instant at)
            implements ApplicationCommand {}

    /** Sent only after {@link ShowCode} was answered. */
    record GiveInformation(
            @TargetAggregateIdentifier ApplicationId application, Sealed text, String textHash, Instant at)
            implements ApplicationCommand {}

    /** Sent only after {@link ShowCode} was answered. */
    record Withdraw(@TargetAggregateIdentifier ApplicationId application, Instant at) implements ApplicationCommand {}

    /** How it stands, for the registry's own ways; nothing of the answer leaves without a check of its own. */
    record FindApplication(@TargetAggregateIdentifier ApplicationId application) implements ApplicationCommand {}
}
