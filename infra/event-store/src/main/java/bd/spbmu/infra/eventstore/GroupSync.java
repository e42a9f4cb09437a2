package bd.spbmu.infra.eventstore;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * H2 acknowledges before it is durable; one sync serves all commits that were made before it began. The threads that come
 * while one is running share the next.
 */
final class GroupSync implements Durability {

    private final Runnable sync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition synced = lock.newCondition();
    private long asked;
    private long done;
    private boolean running;

    /** @param sync makes everything committed so far durable; throws when it could not */
    GroupSync(Runnable sync) {
        this.sync = sync;
    }

    @Override
    public void awaitDurable() {
        lock.lock();
        try {
            long ticket = ++asked;
            while (done < ticket) {
                if (running) {
                    synced.awaitUninterruptibly();
                } else {
                    syncForAll();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void syncForAll() {
        long covers = asked;
        running = true;
        lock.unlock();
        boolean succeeded = false;
        try {
            sync.run();
            succeeded = true;
        } finally {
            lock.lock();
            running = false;
            if (succeeded) {
                done = Math.max(done, covers);
            }
            synced.signalAll();
        }
    }
}
