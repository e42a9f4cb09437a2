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
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

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
        List<Outcome> outcomes = collected(group);
        try {
            terms.durability().awaitDurable();
            return outcomes;
        } catch (RuntimeException notDurable) {
            return outcomes.stream()
                    .map(outcome -> outcome instanceof Outcome.Accepted ? new Outcome.Failed(notDurable) : outcome)
                    .toList();
        }
    }

    private List<Outcome> collected(List<? extends Command> group) {
        Function<Runnable, Runnable> asCaller = asCaller();
        Semaphore room = new Semaphore(terms.atOnce());
        List<Future<Outcome>> pending = new ArrayList<>(group.size());
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("group-command-", 0).factory())) {
            for (Command command : group) {
                room.acquireUninterruptibly();
                Sending sending = new Sending(command);
                pending.add(threads.submit(() -> {
                    try {
                        asCaller.apply(sending).run();
                    } finally {
                        room.release();
                    }
                    return sending.outcome();
                }));
            }
        }
        return pending.stream().map(ParallelCommands::done).toList();
    }

    private static Outcome done(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(e);
        } catch (ExecutionException e) {
            return new Outcome.Failed(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Who sends, and where it is noted how far they have written, go along to the other threads. */
    private static Function<Runnable, Runnable> asCaller() {
        ScopedValue.Carrier carrier = ScopedValue.where(DurableCommandBus.SYNCED_BY_GROUP, true);
        if (Request.CURRENT.isBound()) {
            carrier = carrier.where(Request.CURRENT, Request.CURRENT.get());
        }
        if (Written.CURRENT.isBound()) {
            carrier = carrier.where(Written.CURRENT, Written.CURRENT.get());
        }
        ScopedValue.Carrier caller = carrier;
        return work -> () -> caller.run(work);
    }

    /** One command on its way. */
    private final class Sending implements Runnable {

        private final Command command;
        private @Nullable Outcome outcome;

        Sending(Command command) {
            this.command = command;
        }

        @Override
        public void run() {
            try {
                outcome = new Outcome.Accepted(commands.sendAndWait(command));
            } catch (RuntimeException | Error failure) {
                outcome = new Outcome.Failed(failure);
            }
        }

        Outcome outcome() {
            return java.util.Objects.requireNonNull(outcome);
        }
    }
}
