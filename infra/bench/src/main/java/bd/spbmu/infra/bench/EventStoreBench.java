package bd.spbmu.infra.bench;

import bd.spbmu.kernel.access.DisclosureId;
import io.kurrent.dbclient.RecordedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;

/** {@code [--rounds N] [--events N]}: prints the table of infra/docs/event-store.md. */
public final class EventStoreBench {

    private static final int IN_FLIGHT = 256;
    private static final int BATCH = 100;
    private static final int WARM_UPS = 2;

    private final int rounds;
    private final int events;

    private EventStoreBench(int rounds, int events) {
        this.rounds = rounds;
        this.events = events;
    }

    /** Exits with 0 once everything was measured. */
    public static void main(String[] arguments) throws Exception {
        int rounds = option(arguments, "--rounds", 15);
        int events = option(arguments, "--events", 5_000);
        Path folder = Files.createTempDirectory("event-store-bench");
        try {
            new EventStoreBench(rounds, events).measure(folder);
        } finally {
            remove(folder);
        }
    }

    private static int option(String[] arguments, String name, int normally) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? normally : Integer.parseInt(arguments[at + 1]);
    }

    private void measure(Path folder) throws Exception {
        System.out.println(Machine.line());
        try (Server server = Server.find();
                Store eventStoreDb = Store.onEventStoreDb(folder, server.url());
                BareClient bare = new BareClient(server.url());
                Store h2 = Store.onH2(folder)) {
            System.out.println("Against " + server.name() + "; " + rounds + " rounds of " + events + " events.");
            List<Pair> pairs = Stream.concat(protocol(bare, new Engine(eventStoreDb), eventStoreDb), jdbc(h2))
                    .toList();
            for (int round = -WARM_UPS; round < rounds; round++) {
                for (Pair pair : pairs) {
                    if (round < 0) {
                        pair.warmUp();
                    } else {
                        pair.round(round);
                    }
                }
            }
            System.out.println("\n" + Pair.heading());
            pairs.forEach(pair -> System.out.println(pair.row()));
            System.out.println("\nLoad average at the end: " + Machine.load());
        }
    }

    private Stream<Pair> protocol(BareClient bare, Engine engine, Store store) throws Exception {
        engine.append(1, 1);
        RecordedEvent model = bare.last();
        TrackingToken start = store.engine().createHeadToken();
        DisclosureId longStream = new DisclosureId(UUID.randomUUID());
        for (int written = 0; written < events; written += BATCH) {
            store.engine().appendEvents(Events.stream(longStream, written, BATCH));
        }
        String stream = bare.last().getStreamId();
        Payloads payloads = new Payloads(store.part(Serializer.class));
        return Stream.of(
                new Pair(
                        "appends, " + IN_FLIGHT + " in flight",
                        () -> bare.append(model, events, IN_FLIGHT),
                        () -> engine.append(events, IN_FLIGHT)),
                new Pair(
                        "subscription to `$all`, as handed over",
                        () -> bare.subscribe(model.getPosition(), events, event -> {}),
                        () -> engine.follow(start, events, event -> {})),
                new Pair(
                        "subscription to `$all`, payloads read",
                        () -> bare.subscribe(model.getPosition(), events, payloads::read),
                        () -> engine.follow(start, events, payloads::read)),
                new Pair(
                        "reads of a stream, as handed over",
                        () -> bare.read(stream, event -> {}),
                        () -> engine.read(longStream.text(), event -> {})),
                new Pair(
                        "reads of a stream, payloads read",
                        () -> bare.read(stream, payloads::read),
                        () -> engine.read(longStream.text(), payloads::read)));
    }

    private Stream<Pair> jdbc(Store h2) throws Exception {
        Engine engine = new Engine(h2);
        engine.appendBatches(BATCH, BATCH);
        RawJdbc raw = new RawJdbc(h2.part(DataSource.class));
        return Stream.of(new Pair(
                "H2, batches of " + BATCH + " events, against plain JDBC",
                () -> raw.insertBatches(events, BATCH),
                () -> engine.appendBatches(events, BATCH)));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
