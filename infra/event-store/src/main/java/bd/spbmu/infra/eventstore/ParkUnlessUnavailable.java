package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * Parks what cannot be handled, but not what only could not be handled now. Axon takes "do not enqueue" as "done with", so
 * the event would be skipped; thrown out of here, the refusal ends the batch, which is rolled back and comes again.
 */
final class ParkUnlessUnavailable implements EnqueuePolicy<EventMessage<?>> {

    /** Below what the column of the message holds. */
    private static final int MESSAGE_LENGTH = 1_000;

    /** A chain of causes may be a ring. */
    private static final int CAUSES = 50;

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        Optional<Refusal> unavailable = unavailable(cause);
        if (unavailable.isPresent() && !isParked(letter)) {
            throw unavailable.get();
        }
        return Decisions.enqueue(ThrowableCause.truncated(cause, MESSAGE_LENGTH));
    }

    /** A letter tried again from the queue just stays there. */
    private static boolean isParked(DeadLetter<?> letter) {
        return letter instanceof JdbcDeadLetter;
    }

    private static Optional<Refusal> unavailable(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .filter(refusal -> refusal.problem().kind() == ProblemKind.UNAVAILABLE)
                .findFirst();
    }
}
