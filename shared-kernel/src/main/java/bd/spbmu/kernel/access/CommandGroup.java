package bd.spbmu.kernel.access;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends many commands together, as many at the same time as the event store is good for: imports, payroll batches. Each is
 * decided, stored and answered by itself, on behalf of whoever sends the group.
 */
public interface CommandGroup {

    /**
     * Returns when all are decided, and what was accepted is durable.
     *
     * @param commands in no order that matters: one for what another of them creates may be handled first
     * @return one for each command, in the order of the commands
     */
    List<Outcome> sendAll(List<? extends Command> commands);

    /**
     * Does several pieces of work, each of which sends commands one after the other, as many at the same time as the event
     * store is good for. Returns when all are done, and whatever was accepted in any of them is durable.
     *
     * @return what each answered, in their order; throws what the first that failed threw, after all have ended
     */
    <T> List<T> doAll(List<? extends Supplier<T>> works);

    /** Does work that sends several commands, one after the other, and is made durable once, before its answer is given. */
    default <T> T durableOnce(Supplier<T> work) {
        return doAll(List.of(work)).getFirst();
    }

    /** As {@link #sendAll}, for those who need every one of them accepted: throws what the first that was not threw. */
    default void requireAll(List<? extends Command> commands) {
        for (Outcome outcome : sendAll(commands)) {
            switch (outcome) {
                case Outcome.Accepted accepted -> {}
                case Outcome.Failed failed -> failed.raise();
            }
        }
    }

    /** What became of one command. */
    sealed interface Outcome {

        /** @param answer what its handler returned, if anything */
        record Accepted(@Nullable Object answer) implements Outcome {}

        /** @param why a {@link bd.spbmu.kernel.Refusal}, or what went wrong */
        record Failed(Throwable why) implements Outcome {

            private void raise() {
                switch (why) {
                    case RuntimeException refused -> throw refused;
                    case Error broken -> throw broken;
                    default -> throw new IllegalStateException(why);
                }
            }
        }
    }
}
