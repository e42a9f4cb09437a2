package bd.spbmu.projections;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/** Tells projectors what happened, as an event processor does: in batches, each event with its revision, time and metadata. */
public final class EventFeed {

    private final List<Object> projectors;
    private final List<DomainEventMessage<?>> history = new ArrayList<>();
    private final Map<String, Long> revisions = new HashMap<>();
    private Map<String, String> metadata = Map.of();
    private Instant now = Instant.parse("2026-07-01T04:00:00Z");

    public EventFeed(Object... projectors) {
        this.projectors = List.of(projectors);
    }

    public EventFeed at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public EventFeed with(Map<String, String> newMetadata) {
        metadata = newMetadata;
        return this;
    }

    /** The events come in one batch. */
    public EventFeed happened(String stream, Object... events) {
        handle(Arrays.stream(events)
                .<DomainEventMessage<?>>map(event -> message(stream, event))
                .toList());
        return this;
    }

    /** Everything so far comes again, one by one. */
    public void happensAgain() {
        history.forEach(event -> handleAll(List.of(event), projectors));
    }

    /** Everything so far comes to other projectors in one batch, as a rebuild does. */
    public void replayTo(Object... others) {
        handleAll(history, List.of(others));
    }

    public DomainEventMessage<?> message(String stream, Object event) {
        long revision = revisions.merge(stream, 0L, (before, first) -> before + 1);
        String id = UUID.nameUUIDFromBytes((stream + "@" + revision).getBytes(StandardCharsets.UTF_8))
                .toString();
        DomainEventMessage<?> message =
                new GenericDomainEventMessage<>("test", stream, revision, event, MetaData.from(metadata), id, now);
        history.add(message);
        return message;
    }

    public void handle(List<DomainEventMessage<?>> batch) {
        handleAll(batch, projectors);
    }

    private static void handleAll(List<DomainEventMessage<?>> batch, List<Object> projectors) {
        List<AnnotationEventHandlerAdapter> handlers =
                projectors.stream().map(AnnotationEventHandlerAdapter::new).toList();
        BatchingUnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(List.<EventMessage<?>>copyOf(batch));
        var result = unitOfWork.executeWithResult(
                () -> {
                    for (AnnotationEventHandlerAdapter handler : handlers) {
                        handler.handle(unitOfWork.getMessage());
                    }
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional() && result.exceptionResult() instanceof RuntimeException failure) {
            throw failure;
        }
    }
}
