package bd.spbmu.infra.sandbox.provider;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The stand-in as a process of its own: {@code <port> <registry address> <secret> <ledger file>}. */
public final class SandboxMain {

    private SandboxMain() {}

    /** Runs until it is stopped. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String secret = arguments[2];
        try (SandboxProviders providers = new SandboxProviders(
                Integer.parseInt(arguments[0]),
                arguments[1],
                Map.of("bkash", secret, "nagad", secret, "rocket", secret),
                Path.of(arguments[3]))) {
            System.out.println("The sandbox providers answer on " + providers.url(""));
            new CountDownLatch(1).await();
        }
    }
}
