package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.stub.ServerCallStreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A read without an end: what there is, the word that it caught up, and then whatever comes. */
final class Subscription extends Feed {

    /** The real server keeps so many live events for a slow reader before it makes it read again. */
    private static final int LIVE_BUFFER = 1_000;

    private final Source source;
    private final Filter filter;
    private final boolean all;
    private final Log log;
    private final Subscriptions running;
    private final Runnable onAppend = this::wake;
    private boolean confirmed;
    private boolean live;
    private volatile boolean silent;
    private int sinceCheckpoint;
    private @Nullable Stored last;

    Subscription(
            ServerCallStreamObserver<ReadResp> caller,
            Executor threads,
            Source source,
            Filter filter,
            boolean all,
            Log log,
            Subscriptions running) {
        super(caller, threads);
        this.source = source;
        this.filter = filter;
        this.all = all;
        this.log = log;
        this.running = running;
    }

    @Override
    void start() {
        running.add(this);
        log.listen(onAppend);
        super.start();
    }

    void silence() {
        silent = true;
    }

    @Override
    void stopped() {
        log.forget(onAppend);
        running.remove(this);
    }

    @Override
    boolean isMoreSent() {
        if (silent) {
            return false;
        }
        if (!confirmed) {
            confirmed = true;
            send(ReadResp.newBuilder()
                    .setConfirmation(ReadResp.SubscriptionConfirmation.newBuilder()
                            .setSubscriptionId(UUID.randomUUID().toString()))
                    .build());
        }
        if (live && source.ahead() > LIVE_BUFFER) {
            live = false;
            send(fellBehind());
        }
        List<Stored> page = source.next(PAGE);
        page.forEach(this::pass);
        if (page.isEmpty() && !live) {
            live = true;
            if (all && filter.checkpointEvery() > 0 && sinceCheckpoint > 0) {
                checkpoint();
            }
            send(caughtUp());
        }
        return !page.isEmpty();
    }

    private void pass(Stored event) {
        last = event;
        sinceCheckpoint++;
        if (filter.wanted().test(event)) {
            send(event.answer());
        }
        if (all && filter.checkpointEvery() > 0 && sinceCheckpoint >= filter.checkpointEvery()) {
            checkpoint();
        }
    }

    private void checkpoint() {
        sinceCheckpoint = 0;
        if (last != null) {
            send(ReadResp.newBuilder()
                    .setCheckpoint(ReadResp.Checkpoint.newBuilder()
                            .setCommitPosition(last.place().commit())
                            .setPreparePosition(last.place().prepare())
                            .setTimestamp(Wire.now()))
                    .build());
        }
    }

    private ReadResp caughtUp() {
        ReadResp.CaughtUp.Builder caughtUp = ReadResp.CaughtUp.newBuilder().setTimestamp(Wire.now());
        if (last != null && all) {
            caughtUp.setPosition(position(last));
        } else if (last != null) {
            caughtUp.setStreamRevision(last.revision());
        }
        return ReadResp.newBuilder().setCaughtUp(caughtUp).build();
    }

    private ReadResp fellBehind() {
        ReadResp.FellBehind.Builder fellBehind =
                ReadResp.FellBehind.newBuilder().setTimestamp(Wire.now());
        if (last != null && all) {
            fellBehind.setPosition(position(last));
        } else if (last != null) {
            fellBehind.setStreamRevision(last.revision());
        }
        return ReadResp.newBuilder().setFellBehind(fellBehind).build();
    }

    private static ReadResp.Position position(Stored event) {
        return ReadResp.Position.newBuilder()
                .setCommitPosition(event.place().commit())
                .setPreparePosition(event.place().prepare())
                .build();
    }
}
