package bd.spbmu.infra.bench;

import bd.spbmu.infra.sandbox.client.Credentials;
import bd.spbmu.infra.sandbox.client.Journal;
import bd.spbmu.infra.sandbox.client.RegistryClient;
import bd.spbmu.infra.sandbox.client.Waiting;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * {@code --credentials FILE [--lines N]}: brings in a file of so many invented registrations through HTTP and prints lines/s and
 * the registry's peak heap, beside the rate at which a store of its own takes raw batches in the same run.
 */
public final class ImportBench {

    private static final int BATCH = 100;
    private static final int ACCEPTED = 202;
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final String HEADINGS =
            "localId,nameBn,mother,father,birthDate,birthPlace,nationality,gender,religion,"
                    + "occupation,presentAddress.place,presentAddress.text,permanentAddress.place,permanentAddress.text,"
                    + "identifiers.NID\n";

    private final RegistryClient client;
    private final URI registry;
    private final HttpClient http = HttpClient.newHttpClient();
    private long peak;

    private ImportBench(Credentials credentials) {
        this.client = new RegistryClient(credentials, Journal.NONE);
        this.registry = credentials.registry();
    }

    public static void main(String[] arguments) throws Exception {
        int lines = Integer.parseInt(option(arguments, "--lines", "10000"));
        Path folder = Files.createTempDirectory("import-bench");
        System.out.println(Machine.line());
        long raw = raw(folder, lines);
        System.out.println("raw batched appends: " + raw + " events/s");
        new ImportBench(Credentials.read(Path.of(option(arguments, "--credentials", "demo-credentials.json"))))
                .measure(file(folder, lines), lines);
    }

    private static String option(String[] arguments, String name, String normally) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? normally : arguments[at + 1];
    }

    private static long raw(Path folder, int lines) throws Exception {
        try (Store h2 = Store.onH2(folder)) {
            Engine engine = new Engine(h2);
            engine.appendBatches(BATCH, BATCH);
            long began = System.nanoTime();
            engine.appendBatches(lines, BATCH);
            return perSecond(lines, System.nanoTime() - began);
        }
    }

    private static long perSecond(long count, long nanos) {
        return count * 1_000_000_000L / Math.max(1, nanos);
    }

    private static Path file(Path folder, int lines) throws IOException {
        Path file = folder.resolve("people.csv");
        long first = Math.abs(System.nanoTime()) % 1_000_000_000L;
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write(HEADINGS);
            for (int line = 0; line < lines; line++) {
                text.write(
                        "B-%d-%d,রহিমা বেগম,আমেনা খাতুন,আব্দুল করিম,1955-03-07,উলিপুর,BGD,FEMALE,ISLAM,গৃহিণী,554994,ধরণীবাড়ী,554994,ধরণীবাড়ী,2691%09d%n"
                                .formatted(first, line, (first * 50 + line) % 1_000_000_000L));
            }
        }
        return file;
    }

    private void measure(Path file, int lines) throws IOException, InterruptedException {
        String path = "/v1/imports/" + UUID.randomUUID();
        long began = System.nanoTime();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(registry.resolve(path + "?kind=registrations"))
                        .header(
                                "Authorization",
                                "Bearer " + client.mis("dss-mis").token())
                        .header("Content-Type", "text/csv")
                        .PUT(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != ACCEPTED) {
            throw new IllegalStateException("The file was not taken: " + answer.body());
        }
        System.out.println("sent " + Files.size(file) + " bytes in " + (System.nanoTime() - began) / 1_000_000 + " ms");
        Waiting.until(LONGEST, () -> isOver(path));
        JsonNode done = client.get(client.mis("dss-mis"), path).body();
        System.out.println(done);
        System.out.println("import: " + perSecond(lines, System.nanoTime() - began) + " lines/s, " + "peak heap "
                + (peak >> 20) + " MiB, load average " + Machine.load());
    }

    private boolean isOver(String path) {
        peak = Math.max(peak, heap());
        JsonNode now = client.get(client.mis("dss-mis"), path).body();
        String state = now.path("state").asString("");
        return "FINISHED".equals(state) || "FAILED".equals(state);
    }

    private long heap() {
        String figures =
                client.get(client.officer("auditor"), "/actuator/prometheus").text();
        return figures.lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
