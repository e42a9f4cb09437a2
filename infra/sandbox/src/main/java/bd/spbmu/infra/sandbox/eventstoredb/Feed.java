package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sends a page at a time, only while the caller's connection takes more; never by two threads at once. */
abstract class Feed {

    /** Events taken from the log at once, so the most that wait in the connection beyond what it can take. */
    static final int PAGE = 64;

    private static final int BUFFER = 256 * 1024;

    private final ServerCallStreamObserver<ReadResp> caller;
    private final Executor threads;
    private final AtomicInteger wanted = new AtomicInteger();
    private volatile @Nullable StatusRuntimeException ending;
    private boolean over;

    Feed(ServerCallStreamObserver<ReadResp> caller, Executor threads) {
        this.caller = caller;
        this.threads = threads;
    }

    /** To be called from within the call, before it returns. */
    void start() {
        caller.setOnReadyThreshold(BUFFER);
        caller.setOnReadyHandler(this::wake);
        caller.setOnCancelHandler(this::stopped);
        wake();
    }

    /** There may be more to send, or room to send it. */
    void wake() {
        if (wanted.getAndIncrement() == 0) {
            threads.execute(this::run);
        }
    }

    void end(StatusRuntimeException why) {
        ending = why;
        wake();
    }

    private void run() {
        int seen;
        do {
            seen = wanted.get();
            work();
        } while (!wanted.compareAndSet(seen, 0));
    }

    private void work() {
        StatusRuntimeException why = ending;
        if (over || caller.isCancelled()) {
            return;
        }
        if (why != null) {
            over = true;
            stopped();
            caller.onError(why);
            return;
        }
        boolean more = true;
        while (more && !over && !caller.isCancelled() && caller.isReady()) {
            more = isMoreSent();
        }
    }

    final void send(ReadResp message) {
        if (!caller.isCancelled()) {
            caller.onNext(message);
        }
    }

    final void complete() {
        over = true;
        caller.onCompleted();
    }

    /** Sends the next page; false if there is nothing to be sent now. */
    abstract boolean isMoreSent();

    /** The caller has gone, or is being sent away. */
    void stopped() {}
}
