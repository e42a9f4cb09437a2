package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.infra.eventstore.PositionToken;
import bd.spbmu.kernel.LogPosition;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** Readers are pushed to, and never ask in vain. */
final class EventStoreDbEventStore extends AbstractEventStore {

    private final EventStoreDbEngine engine;
    private final Clients clients;
    private final Watchdog watchdog;
    private final StoreMetrics metrics;
    private final boolean snapshots;

    /** @param snapshots whether any aggregate has them; if not, no round trip is spent on looking for one */
    EventStoreDbEventStore(
            Builder builder,
            EventStoreDbEngine engine,
            Clients clients,
            Watchdog watchdog,
            StoreMetrics metrics,
            boolean snapshots) {
        super(builder);
        this.engine = engine;
        this.clients = clients;
        this.watchdog = watchdog;
        this.metrics = metrics;
        this.snapshots = snapshots;
    }

    @Override
    public DomainEventStream readEvents(String aggregate) {
        return snapshots ? super.readEvents(aggregate) : readEvents(aggregate, 0);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        LogPosition after = PositionToken.positionOf(token);
        PushedStream stream = new PushedStream(after, engine::messages);
        Feed feed = new Feed(after, stream.queue(), stream::arrived, clients, metrics, watchdog.clock());
        stream.onClose(() -> {
            watchdog.forget(feed);
            feed.close();
        });
        watchdog.watch(feed);
        feed.begin();
        return stream;
    }

    static final class Builder extends AbstractEventStore.Builder {}
}
