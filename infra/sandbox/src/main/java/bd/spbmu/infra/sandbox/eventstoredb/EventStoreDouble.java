package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server that speaks the protocol of EventStoreDB / KurrentDB on the loopback interface, and fails when it is told to. */
public final class EventStoreDouble implements AutoCloseable {

    /** The client sends whole appends; what is above the real limit must arrive to be refused. */
    private static final int MESSAGE = 64 * 1024 * 1024;

    private final DoubleOptions options;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Faults faults = new Faults(this::port, subscriptions);
    private final ExecutorService threads = Executors.newFixedThreadPool(
            4, Thread.ofPlatform().daemon().name("event-store-double-", 0).factory());
    private final Log log;
    private int port;
    private @Nullable Server server;
    private @Nullable Sockets sockets;

    private EventStoreDouble(DoubleOptions options) {
        this.options = options;
        port = options.port();
        log = new Log(options.file());
        startAgain();
    }

    /** In memory, on the port or, if it is 0, on a free one. */
    public static EventStoreDouble start(int port) {
        return start(DoubleOptions.standard(port));
    }

    /** What was appended is kept in the file and read again at the next start. */
    public static EventStoreDouble start(int port, Path file) {
        return start(DoubleOptions.standard(port).keptIn(file));
    }

    /** With TLS, for one user. */
    public static EventStoreDouble startSecure(
            int port, Path certificateFile, Path keyFile, String user, String password) {
        return start(DoubleOptions.standard(port)
                .secured(new DoubleOptions.Security(certificateFile, keyFile, user, password)));
    }

    public static EventStoreDouble start(DoubleOptions options) {
        return new EventStoreDouble(options);
    }

    /** What a client is given to find this server; without a user's name and password. */
    public String connectionString() {
        return "kurrentdb://127.0.0.1:" + port() + "?tls=" + (options.security() != null);
    }

    public synchronized int port() {
        return port;
    }

    public Faults faults() {
        return faults;
    }

    /** Commit position of the last event, or -1 if there is none. */
    public long lastPosition() {
        return log.latest().map(event -> event.place().commit()).orElse(-1L);
    }

    /** The server goes away as if its machine had died: connections are cut, what was appended stays. */
    public synchronized void stop() {
        Server running = server;
        Sockets open = sockets;
        if (running == null || open == null) {
            return;
        }
        open.cut();
        running.shutdownNow();
        try {
            running.awaitTermination();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.close();
        server = null;
        sockets = null;
    }

    /** Back on the same port. */
    public synchronized void startAgain() {
        if (server != null) {
            return;
        }
        Backend backend =
                new Backend(log, faults, subscriptions, threads, options.maxAppendBytes(), options.multiAppend());
        Sockets open = new Sockets();
        NettyServerBuilder builder = NettyServerBuilder.forAddress(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .channelFactory(open::listening)
                .bossEventLoopGroup(open.loops())
                .workerEventLoopGroup(open.loops())
                .executor(threads)
                .maxInboundMessageSize(MESSAGE)
                .addService(new StreamsService(backend))
                .addService(new FeaturesService(backend))
                .addService(new GossipService(faults, this::port));
        if (options.multiAppend()) {
            builder.addService(new MultiAppendService(backend));
        }
        DoubleOptions.Security security = options.security();
        if (security != null) {
            builder.useTransportSecurity(
                            security.certificate().toFile(), security.key().toFile())
                    .intercept(new Doorman(security.user(), security.password()));
        }
        try {
            Server started = builder.build().start();
            server = started;
            sockets = open;
            port = started.getPort();
        } catch (IOException e) {
            open.close();
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        threads.shutdownNow();
        log.close();
    }
}
