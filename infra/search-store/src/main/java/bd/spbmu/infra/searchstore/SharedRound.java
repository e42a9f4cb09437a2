package bd.spbmu.infra.searchstore;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One action for all who wait for it. Whoever comes while a round is running waits for the next, which begins after they
 * came; rounds never overlap.
 */
final class SharedRound {

    private final Runnable action;
    private final ReentrantLock running = new ReentrantLock();
    private final Object door = new Object();
    private @Nullable CompletableFuture<Void> gathering;

    SharedRound(Runnable action) {
        this.action = action;
    }

    /** Returns once a round that began after this call has ended; throws what that round threw. */
    void join() {
        CompletableFuture<Void> round;
        boolean leads;
        synchronized (door) {
            leads = gathering == null;
            round = gathering == null ? new CompletableFuture<>() : gathering;
            gathering = round;
        }
        if (leads) {
            lead(round);
        }
        try {
            round.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void lead(CompletableFuture<Void> round) {
        running.lock();
        try {
            synchronized (door) {
                gathering = null;
            }
            action.run();
            round.complete(null);
        } catch (RuntimeException | Error e) {
            round.completeExceptionally(e);
        } finally {
            running.unlock();
        }
    }
}
