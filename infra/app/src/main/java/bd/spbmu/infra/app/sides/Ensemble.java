package bd.spbmu.infra.app.sides;

import bd.spbmu.infra.sandbox.frontdoor.FrontDoor;
import bd.spbmu.infra.sandbox.frontdoor.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All processes of one registry on this machine. What was started last ends first. */
final class Ensemble implements AutoCloseable {

    private static final String APPLICATION = "bd.spbmu.infra.app.RegistryApplication";
    private static final List<String> SIDES = List.of("command", "projections", "query");

    private final Wanted wanted;
    private final Runnable ended;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<Supervised> processes = new ArrayList<>();
    private boolean closed;

    /** @param ended called when one of the processes cannot be kept up */
    Ensemble(Wanted wanted, Runnable ended) {
        this.wanted = wanted;
        this.ended = ended;
    }

    void start() {
        Java.refuseTaken(wanted.port());
        List<String> settings = new ArrayList<>(wanted.settings());
        settings.add("--registry.keys=" + wanted.data());
        settings.add("--registry.public-url=" + wanted.address());
        settings.add("--registry.parent=" + ProcessHandle.current().pid());
        if (wanted.onEventStoreDb()) {
            settings.add("--registry.event-store=eventstoredb");
            settings.add("--registry.eventstoredb.url=" + eventStoreUrl());
        }
        if (wanted.one()) {
            startOne(settings);
        } else {
            startSides(settings);
        }
    }

    private String eventStoreUrl() {
        if (wanted.eventStoreUrl() != null) {
            return wanted.eventStoreUrl();
        }
        EventStoreServer server = kept(new EventStoreServer(wanted.data(), this::giveUp));
        processes.add(server.process());
        server.awaitListening();
        return server.url();
    }

    /** Beside its event store; the rest is embedded, as ever. */
    private void startOne(List<String> settings) {
        Supervised registry = launch("command", wanted.port(), settings);
        Java.awaitReady(Map.of(registry, URI.create(wanted.address())));
    }

    private void startSides(List<String> settings) {
        Stores stores = kept(new Stores(wanted.data(), wanted.node()));
        settings.addAll(stores.settings());
        Map<String, URI> addresses = new LinkedHashMap<>();
        Map<Supervised, URI> started = new LinkedHashMap<>();
        for (String side : SIDES) {
            int port = Java.freePort();
            List<String> own = new ArrayList<>(settings);
            own.add("--spring.profiles.active=" + side);
            URI address = URI.create("http://127.0.0.1:" + port);
            addresses.put(side, address);
            if ("command".equals(side)) {
                settings.add("--registry.commands-url=" + address);
            }
            started.put(launch(side, port, own), address);
        }
        Java.awaitReady(started);
        try {
            kept(new FrontDoor(wanted.port(), Routes.ofTheRegistry(), addresses));
        } catch (IOException e) {
            throw new UncheckedIOException("The front door does not open: " + e.getMessage(), e);
        }
    }

    private Supervised launch(String name, int port, List<String> settings) {
        List<String> arguments = new ArrayList<>(settings);
        Path folder = wanted.data().resolve(name);
        arguments.add("--registry.data=" + folder);
        arguments.add("--server.port=" + port);
        Supervised process =
                kept(new Supervised(name, Java.command(APPLICATION, arguments), wanted.data(), this::giveUp));
        processes.add(process);
        return process;
    }

    private synchronized <T extends AutoCloseable> T kept(T started) {
        if (closed) {
            closeQuietly(started);
            throw new IllegalStateException("ended while it was starting");
        }
        running.push(started);
        return started;
    }

    private void giveUp(String sentence) {
        System.err.println(sentence);
        ended.run();
    }

    @Override
    public void close() {
        Deque<AutoCloseable> ending;
        synchronized (this) {
            closed = true;
            ending = new ArrayDeque<>(running);
        }
        processes.stream()
                .filter(process -> !process.name().equals(EventStoreServer.NAME))
                .forEach(Supervised::end);
        ending.forEach(Ensemble::closeQuietly);
    }

    private static void closeQuietly(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            System.err.println("not ended well: " + e.getMessage());
        }
    }
}
