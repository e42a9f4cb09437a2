package bd.spbmu.infra.eventstore;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import bd.spbmu.kernel.Refusal;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Handles each command in a unit of work of its own, again when another writer was faster, and answers only when what it
 * appended is durable. A policy sends its commands from inside the unit of work of an event batch: nested there, they would
 * hold the append lock and the locks of their aggregates until the whole batch ends, and could wait for each other for ever.
 */
final class DurableCommandBus extends SimpleCommandBus {

    /** Bound around each command of a group that awaits durability once, for all of them. */
    static final ScopedValue<Boolean> SYNCED_BY_GROUP = ScopedValue.newInstance();

    private static final int TRIES = 5;

    private final Durability durability;

    DurableCommandBus(Builder builder, Durability durability) {
        super(builder);
        this.durability = durability;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        AtomicReference<CommandResultMessage<? extends R>> result = new AtomicReference<>();
        Runnable work = () -> result.set(decided(command, handler));
        if (CurrentUnitOfWork.isStarted()) {
            onAThreadOfItsOwn(work);
        } else {
            work.run();
        }
        callback.onResult(command, Objects.requireNonNull(result.get()));
    }

    private <C, R> CommandResultMessage<? extends R> decided(
            CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler) {
        for (int tries = 1; ; tries++) {
            CommandResultMessage<? extends R> result = once(command, handler);
            if (!result.isExceptional()) {
                return durable(result);
            }
            if (!isConflict(result.exceptionResult())) {
                return result;
            }
            if (tries == TRIES) {
                return asCommandResultMessage(new Refusal(ConflictProblem.CONCURRENT_CHANGE));
            }
        }
    }

    private <C, R> CommandResultMessage<? extends R> once(
            CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler) {
        AtomicReference<CommandResultMessage<? extends R>> result = new AtomicReference<>();
        super.<C, R>handle(command, handler, (sent, answer) -> result.set((CommandResultMessage<? extends R>) answer));
        return Objects.requireNonNull(result.get());
    }

    private static boolean isConflict(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    private <R> CommandResultMessage<? extends R> durable(CommandResultMessage<? extends R> result) {
        if (SYNCED_BY_GROUP.isBound()) {
            return result;
        }
        try {
            durability.awaitDurable();
            return result;
        } catch (RuntimeException notDurable) {
            return asCommandResultMessage(notDurable);
        }
    }

    private static void onAThreadOfItsOwn(Runnable work) {
        try {
            CompletableFuture.runAsync(
                            work,
                            task -> Thread.ofVirtual().name("policy-command").start(task))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
