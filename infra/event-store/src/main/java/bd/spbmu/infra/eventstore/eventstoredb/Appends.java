package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.infra.eventstore.OneStream;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Written;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.AppendStreamRequest;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.RecordSizeExceededException;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.TransactionMaxSizeExceededException;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Appends with a definite expected revision and the ids of the events, so that each may be repeated without harm. */
final class Appends {

    /** What the server adds to each event, generously. */
    private static final int OVERHEAD = 256;

    private final Calls calls;
    private final Streams streams;
    private final WholeLog log;
    private final Settings settings;
    private final StoreMetrics metrics;

    Appends(Calls calls, Streams streams, WholeLog log, Settings settings, StoreMetrics metrics) {
        this.calls = calls;
        this.streams = streams;
        this.log = log;
        this.settings = settings;
        this.metrics = metrics;
    }

    void append(
            Map<String, List<DomainEventMessage<?>>> byAggregate, Function<DomainEventMessage<?>, EventData> toStored) {
        List<Batch> batches = byAggregate.entrySet().stream()
                .map(each -> Batch.of(each.getKey(), each.getValue(), toStored))
                .toList();
        refuseTooLarge(batches);
        long began = System.nanoTime();
        metrics.inFlight.incrementAndGet();
        try {
            LogPosition at =
                    batches.size() == 1 ? one(batches.getFirst()) : atomically(batches, OneStream.refusal(byAggregate));
            metrics.appends.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            log.noteEvent(at);
            if (Written.CURRENT.isBound()) {
                Written.CURRENT.get().upTo(at);
            }
        } catch (RuntimeException failure) {
            metrics.failedAppends.increment();
            throw understood(failure);
        } finally {
            metrics.inFlight.decrementAndGet();
        }
    }

    private LogPosition one(Batch batch) {
        try {
            Position at = streams.append(batch.stream(), batch.expected(), batch.events())
                    .getLogPosition();
            return isUsable(at) ? Positions.of(at) : lastOf(batch).orElseThrow();
        } catch (WrongExpectedVersionException conflict) {
            return stored(batch).orElseThrow(() -> batch.conflict(conflict));
        }
    }

    /** Some servers do not tell where events lie that they had stored already. */
    private static boolean isUsable(@Nullable Position at) {
        return at != null && at.getCommitUnsigned() > 0;
    }

    /** Where our own events lie, should an earlier attempt of ours have stored them. */
    private Optional<LogPosition> stored(Batch batch) {
        List<RecordedEvent> there =
                streams.from(batch.stream(), batch.first(), batch.events().size());
        boolean ours = there.stream()
                .map(RecordedEvent::getEventId)
                .toList()
                .equals(batch.events().stream().map(EventData::getEventId).toList());
        return ours ? Optional.of(Positions.of(there.getLast())) : Optional.empty();
    }

    private Optional<LogPosition> lastOf(Batch batch) {
        return streams.from(batch.stream(), batch.last(), 1).stream()
                .findFirst()
                .map(Positions::of);
    }

    private LogPosition atomically(List<Batch> batches, RuntimeException refusal) {
        try {
            calls.ask(client -> client.multiStreamAppend(batches.stream()
                    .map(each ->
                            new AppendStreamRequest(each.stream(), each.events().iterator(), each.expected()))
                    .iterator()));
        } catch (UnsupportedOperationException notOffered) {
            throw refusal;
        } catch (WrongExpectedVersionException conflict) {
            if (!batches.stream().allMatch(each -> stored(each).isPresent())) {
                throw batches.stream()
                        .filter(each -> each.stream().equals(conflict.getStreamName()))
                        .findFirst()
                        .orElseGet(batches::getFirst)
                        .conflict(conflict);
            }
        }
        return batches.stream()
                .flatMap(each -> lastOf(each).stream())
                .reduce(Positions::later)
                .orElseThrow();
    }

    private void refuseTooLarge(List<Batch> batches) {
        long size = batches.stream().mapToLong(Batch::size).sum();
        if (size > settings.largestAppend()) {
            throw tooLarge(Map.of("bytes", size, "limit", settings.largestAppend()));
        }
    }

    private static RuntimeException understood(RuntimeException failure) {
        boolean tooLarge = failure instanceof RecordSizeExceededException
                || failure instanceof TransactionMaxSizeExceededException
                || (failure instanceof StatusRuntimeException status
                        && status.getStatus().getCode() == Status.Code.INVALID_ARGUMENT
                        && String.valueOf(status.getStatus().getDescription()).contains("Maximum Append Size"));
        return tooLarge ? tooLarge(Map.of()) : failure;
    }

    private static Refusal tooLarge(Map<String, Object> facts) {
        return new Refusal(StoreProblem.EVENT_TOO_LARGE, facts);
    }

    /** Events of one stream, without gaps. */
    private record Batch(String aggregate, long first, List<EventData> events) {

        static Batch of(
                String aggregate,
                List<DomainEventMessage<?>> events,
                Function<DomainEventMessage<?>, EventData> toStored) {
            return new Batch(
                    aggregate,
                    events.getFirst().getSequenceNumber(),
                    events.stream().map(toStored).toList());
        }

        String stream() {
            return StreamNames.of(aggregate);
        }

        long last() {
            return first + events.size() - 1;
        }

        /** Never "any": only a definite revision makes a repeated append harmless. */
        StreamState expected() {
            return first == 0 ? StreamState.noStream() : StreamState.streamRevision(first - 1);
        }

        long size() {
            return events.stream()
                    .mapToLong(event -> OVERHEAD
                            + event.getEventData().length
                            + event.getUserMetadata().length
                            + event.getEventType().getBytes(StandardCharsets.UTF_8).length)
                    .sum();
        }

        /** In our own words: the client's are wrong for a stream that should not be there. */
        RuntimeException conflict(WrongExpectedVersionException cause) {
            return first == 0
                    ? new AggregateStreamCreationException("The stream " + aggregate + " is there already", cause)
                    : new ConcurrencyException(
                            "Another writer has appended revision " + first + " of the stream " + aggregate, cause);
        }
    }
}
