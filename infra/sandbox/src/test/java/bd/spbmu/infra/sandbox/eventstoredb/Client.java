package bd.spbmu.infra.sandbox.eventstoredb;

import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadResult;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The real client, with less ado. */
final class Client implements AutoCloseable {

    final KurrentDBClient real;

    Client(EventStoreDouble server) {
        this(server.connectionString());
    }

    Client(String connectionString) {
        real = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(connectionString));
    }

    static EventData event(String type) {
        return event(UUID.randomUUID(), type);
    }

    static EventData event(UUID id, String type) {
        return EventDataBuilder.json(type, "{\"a\":1}".getBytes(StandardCharsets.UTF_8))
                .eventId(id)
                .metadataAsBytes("{\"m\":\"x\"}".getBytes(StandardCharsets.UTF_8))
                .build();
    }

    static EventData[] events(int count) {
        EventData[] events = new EventData[count];
        Arrays.setAll(events, i -> event("e" + i));
        return events;
    }

    WriteResult append(String stream, StreamState expected, EventData... events) throws Exception {
        return get(real.appendToStream(stream, AppendToStreamOptions.get().streamState(expected), events));
    }

    List<String> types(String stream, ReadStreamOptions options) throws Exception {
        return types(get(real.readStream(stream, options)));
    }

    static List<String> types(ReadResult result) {
        return result.getEvents().stream()
                .map(event -> event.getOriginalEvent().getEventType())
                .toList();
    }

    List<RecordedEvent> read(String stream) throws Exception {
        return get(real.readStream(stream, ReadStreamOptions.get())).getEvents().stream()
                .map(io.kurrent.dbclient.ResolvedEvent::getOriginalEvent)
                .toList();
    }

    /** The answer, or what the client was told instead. */
    static <T> T get(CompletableFuture<T> answer) throws Exception {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e;
            while (cause instanceof ExecutionException || cause instanceof java.util.concurrent.CompletionException) {
                cause = cause.getCause();
            }
            throw (Exception) cause;
        }
    }

    @Override
    public void close() {
        real.shutdown().join();
    }
}
