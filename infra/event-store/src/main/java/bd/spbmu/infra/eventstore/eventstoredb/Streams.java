package bd.spbmu.infra.eventstore.eventstoredb;

import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamMetadata;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One stream at a time; one that is not there is empty. */
final class Streams {

    private static final int PAGE = 500;

    private final Calls calls;
    private final StoreMetrics metrics;

    Streams(Calls calls, StoreMetrics metrics) {
        this.calls = calls;
        this.metrics = metrics;
    }

    WriteResult append(String stream, StreamState expected, List<EventData> events) {
        return calls.ask(client ->
                client.appendToStream(stream, AppendToStreamOptions.get().streamState(expected), events.iterator()));
    }

    void describe(String stream, AppendToStreamOptions options, StreamMetadata metadata) {
        calls.ask(client -> client.setStreamMetadata(stream, options, metadata));
    }

    Optional<RecordedEvent> last(String stream) {
        return page(stream, ReadStreamOptions.get().backwards().fromEnd().maxCount(1)).stream()
                .findFirst();
    }

    List<RecordedEvent> from(String stream, long revision, int count) {
        return page(
                stream,
                ReadStreamOptions.get().forwards().fromRevision(revision).maxCount(count));
    }

    /** Page by page, each read when the one before is used up. */
    Stream<RecordedEvent> from(String stream, long revision) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Pages(stream, revision), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    private List<RecordedEvent> page(String stream, ReadStreamOptions options) {
        metrics.reads.increment();
        try {
            return calls.ask(client -> client.readStream(stream, options)).getEvents().stream()
                    .map(ResolvedEvent::getOriginalEvent)
                    .toList();
        } catch (StreamNotFoundException nothingThere) {
            return List.of();
        }
    }

    private final class Pages implements Iterator<RecordedEvent> {

        private final String stream;
        private long next;
        private List<RecordedEvent> page = new ArrayList<>();
        private int used;
        private boolean last;

        Pages(String stream, long first) {
            this.stream = stream;
            this.next = first;
        }

        @Override
        public boolean hasNext() {
            if (used == page.size() && !last) {
                page = from(stream, next, PAGE);
                used = 0;
                last = page.size() < PAGE;
                next += page.size();
            }
            return used < page.size();
        }

        @Override
        public RecordedEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.get(used++);
        }
    }
}
