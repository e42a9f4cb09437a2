package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.Written;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.CommandGroup;
import bd.spbmu.kernel.access.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Each command on a virtual thread of its own, so many at once as the store is good for, and one sync for all of them. */
final class ParallelCommands implements CommandGroup {

    private final CommandGateway commands;
    private final CommandTerms terms;

    ParallelCommands(CommandGateway commands, CommandTerms terms) {
        this.commands = commands;
        this.terms = terms;
    }

    @Override
    public List<Outcome> sendAll(List<? extends Command> group) {
        List<Outcome> outcomes = sideBySide(group.stream()
                .map(command -> (Supplier<Outcome>) () -> sent(command))
                .toList());
        try {
            terms.durability().awaitDurable();
            return outcomes;
        } catch (RuntimeException notDurable) {
            return outcomes.stream()
                    .map(outcome -> outcome instanceof Outcome.Accepted ? new Outcome.Failed(notDurable) : outcome)
                    .toList();
        }
    }

    @Override
    public <T> List<T> doAll(List<? extends Supplier<T>> works) {
        List<T> answers = sideBySide(works);
        terms.durability().awaitDurable();
        return answers;
    }

    private Outcome sent(Command command) {
        try {
            return new Outcome.Accepted(commands.sendAndWait(command));
        } catch (RuntimeException | Error failure) {
            return new Outcome.Failed(failure);
        }
    }

    private <T> List<T> sideBySide(List<? extends Supplier<T>> works) {
        ScopedValue.Carrier caller = asCaller();
        Semaphore room = new Semaphore(terms.atOnce());
        List<Future<T>> pending = new ArrayList<>(works.size());
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("group-command-", 0).factory())) {
            for (Supplier<T> work : works) {
                room.acquireUninterruptibly();
                pending.add(threads.submit(() -> {
                    try {
                        return caller.call(work::get);
                    } finally {
                        room.release();
                    }
                }));
            }
        }
        return pending.stream().map(ParallelCommands::done).toList();
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Who sends, and where it is noted how far they have written, go along to the other threads. */
    private static ScopedValue.Carrier asCaller() {
        ScopedValue.Carrier carrier = ScopedValue.where(DurableCommandBus.SYNCED_BY_GROUP, true);
        if (Request.CURRENT.isBound()) {
            carrier = carrier.where(Request.CURRENT, Request.CURRENT.get());
        }
        return Written.CURRENT.isBound() ? carrier.where(Written.CURRENT, Written.CURRENT.get()) : carrier;
    }
}
