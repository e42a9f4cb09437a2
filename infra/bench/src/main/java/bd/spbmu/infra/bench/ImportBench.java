package bd.spbmu.infra.bench;

import bd.spbmu.infra.sandbox.client.Credentials;
import bd.spbmu.infra.sandbox.client.Journal;
import bd.spbmu.infra.sandbox.client.RegistryClient;
import bd.spbmu.infra.sandbox.client.RegistryProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code [--lines N] [--single N] -- COMMAND}: starts a registry by that command over an empty folder and prints how many
 * registrations a second it takes, one by one and from files, beside the rate at which its store takes raw batches in the same
 * run; the larger file is cut by {@code kill -9} in the middle. Exits with 1 if any line was lost or counted twice.
 */
public final class ImportBench {

    private static final int BATCH = 100;

    /** How much smaller the first file is: its peak of heap is what the large one's is held against. */
    private static final int SMALLER = 10;

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        List<String> command = all.subList(all.indexOf("--") + 1, all.size());
        int lines = option(arguments, "--lines", 100_000);
        int single = option(arguments, "--single", 5_000);
        System.out.println(Machine.line());
        Path folder = Files.createTempDirectory("import-bench");
        long raw = raw(folder, lines);
        System.out.println("raw appends to the store in batches of " + BATCH + ": " + raw + " events/s");
        System.exit(measure(command, folder, raw, lines, single) ? 0 : 1);
    }

    private static boolean measure(List<String> command, Path folder, long raw, int lines, int single)
            throws Exception {
        try (RegistryProcess registry = RegistryProcess.start(command)) {
            registry.awaitReady();
            try (RegistryClient client = new RegistryClient(Credentials.read(registry.credentials()), Journal.NONE)) {
                new SingleRegistrations(client, raw).measure(single);
                ImportedFiles files = new ImportedFiles(registry, client, folder, raw);
                files.measure(lines / SMALLER, false);
                boolean exact = files.measure(lines, true);
                System.out.println("Load average at the end: " + Machine.load());
                return exact;
            }
        }
    }

    private static int option(String[] arguments, String name, int normally) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? normally : Integer.parseInt(arguments[at + 1]);
    }

    private static long raw(Path folder, int lines) throws Exception {
        try (Store h2 = Store.onH2(folder)) {
            Engine engine = new Engine(h2);
            engine.appendBatches(BATCH * BATCH, BATCH);
            long began = System.nanoTime();
            engine.appendBatches(lines, BATCH);
            return Pace.perSecond(lines, System.nanoTime() - began);
        }
    }
}
