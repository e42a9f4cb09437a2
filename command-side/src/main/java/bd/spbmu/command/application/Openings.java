package bd.spbmu.command.application;

import bd.spbmu.command.application.ApplicationCommand.FindApplication;
import bd.spbmu.command.application.OpeningCommand.ReserveReference;
import bd.spbmu.command.application.OpeningCommand.TakeOpening;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.OpeningId;
import bd.spbmu.kernel.registry.IdentityId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Takes the place each identifier gives. A place whose holder is closed is free at once; one whose holder never came, because a
 * process died between the two, is free after a while.
 */
@Component
class Openings {

    private static final Duration LEASE = Duration.ofSeconds(90);

    private final CommandGateway commands;
    private final BlindIndex blind;
    private final Clock clock;

    Openings(CommandGateway commands, BlindIndex blind, Clock clock) {
        this.commands = commands;
        this.blind = blind;
        this.clock = clock;
    }

    Optional<Standing> find(ApplicationId application) {
        try {
            return Optional.ofNullable(commands.sendAndWait(new FindApplication(application)));
        } catch (AggregateNotFoundException never) {
            return Optional.empty();
        }
    }

    /**
     * All or none, in one order for everybody.
     *
     * @throws Refusal {@code application-already-open}, which tells nothing of the other one
     */
    void take(ApplicationId application, Collection<IdentityId> identities) {
        identities.stream()
                .sorted(Comparator.comparing(IdentityId::text))
                .map(OpeningId::of)
                .forEach(opening -> take(application, opening));
    }

    private void take(ApplicationId application, OpeningId opening) {
        Instant now = clock.instant();
        OpeningHolder holder = commands.sendAndWait(new TakeOpening(opening, application, null, now));
        if (!holder.by().equals(application) && isFree(holder, now)) {
            holder = commands.sendAndWait(new TakeOpening(opening, application, holder, now));
        }
        if (!holder.by().equals(application)) {
            throw new Refusal(ApplicationProblem.APPLICATION_ALREADY_OPEN);
        }
    }

    private boolean isFree(OpeningHolder holder, Instant now) {
        return find(holder.by())
                .map(standing -> !standing.state().isOpen())
                .orElseGet(() -> holder.at().plus(LEASE).isBefore(now));
    }

    /** The first reference that follows from the application and that no other one has. */
    ApplicationReference reference(ApplicationId application) {
        int attempt = 0;
        while (true) {
            ApplicationReference reference =
                    ApplicationReference.from(blind.hash("application-reference", application.text() + "/" + attempt));
            ApplicationId holder = commands.sendAndWait(new ReserveReference(reference, application));
            if (application.equals(holder)) {
                return reference;
            }
            attempt++;
        }
    }
}
