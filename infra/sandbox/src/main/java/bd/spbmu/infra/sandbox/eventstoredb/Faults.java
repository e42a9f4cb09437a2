package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** What goes wrong, and how often. Safe to change while the double is being used. */
public final class Faults {

    private final IntSupplier port;
    private final Subscriptions subscriptions;
    private final Map<Call, Failure> failures = new EnumMap<>(Call.class);
    private final AtomicInteger lostAcknowledgements = new AtomicInteger();
    private final AtomicInteger leaderChanges = new AtomicInteger();
    private volatile Duration slowness = Duration.ZERO;

    Faults(IntSupplier port, Subscriptions subscriptions) {
        this.port = port;
        this.subscriptions = subscriptions;
    }

    /** What can be told apart. Writing a stream's metadata is an append. */
    public enum Call {
        /** To one stream. */
        APPEND,
        /** A page of a stream or of everything. */
        READ,
        /** A subscription's beginning. */
        SUBSCRIBE,
        /** To several streams together. */
        MULTI_APPEND,
        /** What the server can do; the client asks when it connects. */
        FEATURES,
        /** Who is in the cluster. */
        GOSSIP,
        /** Of a stream, in either way. */
        DELETE
    }

    /** The next such calls do nothing and are answered with the status. */
    public void fail(Call call, Status status, int times) {
        synchronized (failures) {
            failures.put(call, new Failure(status, times));
        }
    }

    /** The next appends are made, and answered as if the server had gone. */
    public void loseAcknowledgements(int times) {
        lostAcknowledgements.set(times);
    }

    /** Running subscriptions end with {@code UNAVAILABLE}. */
    public void dropSubscriptions() {
        subscriptions.end(Status.UNAVAILABLE
                .withDescription("the sandbox dropped the subscription")
                .asRuntimeException());
    }

    /** Running subscriptions stay open and are never sent anything again; new ones work. */
    public void silenceSubscriptions() {
        subscriptions.silence();
    }

    /** The next calls, and the running subscriptions, are answered the way a follower does: the leader is elsewhere. */
    public void changeLeader(int times) {
        leaderChanges.set(times);
        subscriptions.end(Refusals.notLeader(port.getAsInt()));
    }

    /** Every append is answered that much later. */
    public void slowAppends(Duration delay) {
        slowness = delay;
    }

    Duration slowness() {
        return slowness;
    }

    /** Runs the call unless it is to fail, in which case the caller is told why. */
    void unlessFailing(Call call, Consumer<StatusRuntimeException> refuse, Runnable proceed) {
        next(call).ifPresentOrElse(refuse, proceed);
    }

    boolean isAcknowledgementLost() {
        return isTaken(lostAcknowledgements);
    }

    private Optional<StatusRuntimeException> next(Call call) {
        synchronized (failures) {
            Failure failure = failures.get(call);
            if (failure != null && failure.times() > 0) {
                failures.put(call, new Failure(failure.status(), failure.times() - 1));
                return Optional.of(failure.status().asRuntimeException());
            }
        }
        boolean askedOfLeader = call != Call.FEATURES && call != Call.GOSSIP;
        return askedOfLeader && isTaken(leaderChanges)
                ? Optional.of(Refusals.notLeader(port.getAsInt()))
                : Optional.empty();
    }

    private static boolean isTaken(AtomicInteger left) {
        return left.getAndUpdate(times -> Math.max(0, times - 1)) > 0;
    }

    private record Failure(Status status, int times) {}
}
