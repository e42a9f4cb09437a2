package bd.spbmu.infra.sandbox.eventstoredb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The double as a process of its own: {@code --port <0 for any> --file <where it is kept> --faults-port <0 for any>},
 * each of which may be left out.
 */
public final class EventStoreMain {

    /** Tells of every caller that goes away in the middle of an answer, as everyone who stops a subscription does. */
    private static final Logger TALKATIVE = Logger.getLogger("io.grpc.netty.shaded.io.grpc.netty.NettyServerHandler");

    private EventStoreMain() {}

    /** Runs until it is stopped. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        TALKATIVE.setLevel(Level.SEVERE);
        @Nullable String file = option(arguments, "--file");
        DoubleOptions options =
                DoubleOptions.standard(number(arguments, "--port")).keptIn(file == null ? null : Path.of(file));
        try (EventStoreDouble server = EventStoreDouble.start(options);
                FaultsPort faults = new FaultsPort(number(arguments, "--faults-port"), server)) {
            System.out.println("The sandbox event store answers on " + server.connectionString());
            System.out.println("Its faults are asked for with POST " + faults.url() + "/faults/");
            new CountDownLatch(1).await();
        }
    }

    private static int number(String[] arguments, String name) {
        @Nullable String value = option(arguments, name);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private static @Nullable String option(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        return null;
    }
}
