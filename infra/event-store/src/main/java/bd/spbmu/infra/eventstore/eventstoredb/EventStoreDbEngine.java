package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.infra.eventstore.OneStream;
import bd.spbmu.infra.eventstore.PositionToken;
import bd.spbmu.kernel.LogPosition;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.StreamMetadata;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Axon's engine on EventStoreDB: a stream per aggregate, a revision per sequence number, and one order over all. See ADR 12. */
final class EventStoreDbEngine extends AbstractEventStorageEngine {

    private static final Logger LOG = LoggerFactory.getLogger(EventStoreDbEngine.class);
    private static final int PAGE = 1_000;

    private final Appends appends;
    private final Streams streams;
    private final WholeLog log;
    private final StoredForm form;

    EventStoreDbEngine(Builder builder, Appends appends, Streams streams, WholeLog log, StoredForm form) {
        super(builder);
        this.appends = appends;
        this.streams = streams;
        this.log = log;
        this.form = form;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            appends.append(OneStream.byStream(events), event -> form.event(event, serializer));
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String aggregate, long firstSequenceNumber) {
        return streams.from(StreamNames.of(aggregate), firstSequenceNumber).map(form::read);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return streams.last(StreamNames.of(aggregate)).map(RecordedEvent::getRevision);
    }

    /** Of two that write a snapshot at once, one is enough. */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        String stream = StreamNames.ofSnapshot(snapshot.getAggregateIdentifier());
        EventData event = form.snapshot(snapshot, serializer);
        try {
            Optional<RecordedEvent> before = streams.last(stream);
            if (before.isEmpty()) {
                keepOnlyTheLast(stream);
            }
            StreamState expected = before.map(last -> StreamState.streamRevision(last.getRevision()))
                    .orElseGet(StreamState::noStream);
            streams.append(stream, expected, List.of(event));
        } catch (WrongExpectedVersionException anotherWasFirst) {
            LOG.debug("another snapshot of {} was written at the same time", snapshot.getAggregateIdentifier());
        }
    }

    private void keepOnlyTheLast(String stream) {
        StreamMetadata one = new StreamMetadata();
        one.setMaxCount(1L);
        try {
            streams.describe(stream, AppendToStreamOptions.get().streamState(StreamState.noStream()), one);
        } catch (WrongExpectedVersionException described) {
            LOG.debug("{} keeps only its last event already", stream);
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return streams.last(StreamNames.ofSnapshot(aggregate)).map(form::read).stream();
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        log.after(PositionToken.positionOf(token), PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.<RecordedEvent>of()
                                : log.after(Positions.of(page.getLast()), PAGE))
                .flatMap(List::stream)
                .map(this::tracked);
    }

    private TrackedEventData<?> tracked(RecordedEvent event) {
        return new TrackedDomainEventData<>(new PositionToken(Positions.of(event)), form.read(event));
    }

    /** Events that a subscription has brought, as messages; payloads are read when somebody asks for them. */
    Stream<TrackedEventMessage<?>> messages(List<RecordedEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                events.stream().map(this::tracked), getEventSerializer(), upcasterChain);
    }

    /** Before every event: readers that begin without a token read the whole log. */
    @Override
    public TrackingToken createTailToken() {
        return new PositionToken(LogPosition.START);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new PositionToken(log.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return new PositionToken(log.lastBefore(time).orElse(LogPosition.START));
    }

    static final class Builder extends AbstractEventStorageEngine.Builder {}
}
