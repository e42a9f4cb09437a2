package bd.spbmu.infra.sandbox.provider;

import bd.spbmu.infra.sandbox.source.SandboxSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The stand-ins as a process of their own: {@code <port> <registry address> <secret> <ledger file> [<port of the sources>
 * [<file of citizens>]]}.
 */
public final class SandboxMain {

    private static final int SOURCES = 4;
    private static final int CITIZENS = 5;

    private SandboxMain() {}

    /** Runs until it is stopped. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String secret = arguments[2];
        int port = arguments.length > SOURCES ? Integer.parseInt(arguments[SOURCES]) : 0;
        Path citizens = arguments.length > CITIZENS ? Path.of(arguments[CITIZENS]) : null;
        try (SandboxProviders providers = new SandboxProviders(
                        Integer.parseInt(arguments[0]),
                        arguments[1],
                        Map.of("bkash", secret, "nagad", secret, "rocket", secret),
                        Path.of(arguments[3]));
                SandboxSources sources = new SandboxSources(port, secret, citizens)) {
            System.out.println("The sandbox providers answer on " + providers.url(""));
            System.out.println("The sandbox sources answer on " + sources.url(""));
            new CountDownLatch(1).await();
        }
    }
}
