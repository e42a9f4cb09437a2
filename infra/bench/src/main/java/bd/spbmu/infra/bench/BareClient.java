package bd.spbmu.infra.bench;

import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The client as its makers mean it to be used, on as many connections as the engine has. */
final class BareClient implements AutoCloseable {

    private static final String OURS = "^spbmu\\.";
    private static final int CONNECTIONS = 4;
    private static final int PAGE = 500;

    private final List<KurrentDBClient> clients;

    BareClient(String url) {
        clients = IntStream.range(0, CONNECTIONS)
                .mapToObj(number -> KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(url)))
                .toList();
    }

    /** The last event of all. */
    RecordedEvent last() throws Exception {
        return clients.getFirst()
                .readAll(ReadAllOptions.get().backwards().fromEnd().maxCount(1))
                .get()
                .getEvents()
                .getFirst()
                .getOriginalEvent();
    }

    /** Appends with the very bytes of the model, each to a stream of its own, so many at a time. */
    int append(RecordedEvent model, int count, int inFlight) throws InterruptedException {
        String prefix = model.getStreamId().substring(0, model.getStreamId().indexOf('.') + 1);
        Semaphore room = new Semaphore(inFlight);
        List<CompletableFuture<?>> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            room.acquire();
            EventData event = EventData.builderAsJson(UUID.randomUUID(), model.getEventType(), model.getEventData())
                    .metadataAsBytes(model.getUserMetadata())
                    .build();
            answers.add(clients.get(i % CONNECTIONS)
                    .appendToStream(
                            prefix + UUID.randomUUID(),
                            AppendToStreamOptions.get().streamState(StreamState.noStream()),
                            event)
                    .whenComplete((result, failure) -> room.release()));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new)).join();
        return count;
    }

    /** The whole stream, page by page. */
    int read(String stream, Consumer<RecordedEvent> reader) throws Exception {
        int read = 0;
        while (true) {
            List<ResolvedEvent> page = clients.getFirst()
                    .readStream(
                            stream, ReadStreamOptions.get().fromRevision(read).maxCount(PAGE))
                    .get()
                    .getEvents();
            page.forEach(event -> reader.accept(event.getOriginalEvent()));
            read += page.size();
            if (page.size() < PAGE) {
                return read;
            }
        }
    }

    /** The next events of the registry after the position, by a subscription to everything. */
    int subscribe(Position after, int count, Consumer<RecordedEvent> reader) throws Exception {
        CountDownLatch left = new CountDownLatch(count);
        SubscriptionFilter filter = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression(OURS)
                .build();
        Subscription subscription = clients.getFirst()
                .subscribeToAll(
                        new SubscriptionListener() {
                            @Override
                            public void onEvent(Subscription from, ResolvedEvent event) {
                                reader.accept(event.getOriginalEvent());
                                left.countDown();
                            }
                        },
                        SubscribeToAllOptions.get().fromPosition(after).filter(filter))
                .get();
        boolean complete = left.await(5, TimeUnit.MINUTES);
        subscription.stop();
        if (!complete) {
            throw new IllegalStateException(left.getCount() + " events did not come");
        }
        return count;
    }

    @Override
    public void close() {
        clients.forEach(client -> client.shutdown().join());
    }
}
