package bd.spbmu.infra.bench;

import bd.spbmu.infra.sandbox.client.Credentials;
import bd.spbmu.infra.sandbox.client.Forms;
import bd.spbmu.infra.sandbox.client.RegistryClient;
import bd.spbmu.infra.sandbox.client.RegistryProcess;
import bd.spbmu.infra.sandbox.client.Waiting;
import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import bd.spbmu.infra.sandbox.people.People;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Files of invented people brought in through HTTP. */
final class ImportedFiles {

    private static final int ACCEPTED = 202;
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final String MIS = "dss-mis";

    private final RegistryProcess registry;
    private final RegistryClient client;
    private final Path folder;
    private final long raw;

    ImportedFiles(RegistryProcess registry, RegistryClient client, Path folder, long raw) {
        this.registry = registry;
        this.client = client;
        this.folder = folder;
        this.raw = raw;
    }

    /** Whether every line was counted exactly once, in the answer, in the report and in the log. */
    boolean measure(int lines, boolean kill) throws IOException, InterruptedException {
        Path file = folder.resolve("people-" + lines + ".ndjson");
        int repeated = write(file, lines);
        LogCount before = LogCount.of(client);
        Heap heap = new Heap(client);
        String path = "/v1/imports/" + UUID.randomUUID();
        long began = System.nanoTime();
        send(path, file);
        long sent = System.nanoTime() - began;
        long away = kill ? killAtHalf(path, lines, heap) : 0;
        JsonNode done = whenOver(path, heap);
        long took = System.nanoTime() - began - away;
        LogCount after = LogCount.of(client);
        long registered = after.registered() - before.registered();
        System.out.println(Pace.sentence(
                "a file of %d lines (%d MiB, sent and read through in %d ms)"
                        .formatted(lines, Files.size(file) >> 20, sent / 1_000_000),
                lines,
                after.total() - before.total(),
                took,
                raw));
        System.out.println("  " + heap + (kill ? "; killed at half, back after " + away / 1_000_000_000 + " s" : ""));
        long reported = reported(path);
        System.out.println("  counts " + done.path("counts") + ", of them wanted as duplicates " + repeated
                + "; registered in the log " + registered + "; report of " + reported + " lines");
        return registered == lines - repeated
                && reported == lines
                && done.path("counts").path("duplicate").asInt() == repeated;
    }

    /** How many of the lines carry a number that an earlier one carries. */
    private static int write(Path file, int lines) throws IOException {
        int repeated = 0;
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            Iterator<Applicant> people =
                    new People(System.nanoTime()).applicants().iterator();
            for (int line = 0; line < lines; line++) {
                Applicant one = people.next();
                repeated += one.copy() == Copy.SAME_NUMBER ? 1 : 0;
                ObjectNode form = Forms.registration(one);
                // people of another file may bear the same local ids
                form.put("localId", lines + "-" + one.mis() + "-" + one.localId());
                text.write(form + "\n");
            }
        }
        return repeated;
    }

    private void send(String path, Path file) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(Credentials.read(registry.credentials())
                                    .registry()
                                    .resolve(path + "?kind=registrations"))
                            .header("Authorization", "Bearer " + client.mis(MIS).token())
                            .header("Content-Type", "application/x-ndjson")
                            .PUT(BodyPublishers.ofFile(file))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != ACCEPTED) {
                throw new IllegalStateException("The file was not taken: " + answer.body());
            }
        }
    }

    /** How long the registry was away, in nanoseconds. */
    private long killAtHalf(String path, int lines, Heap heap) {
        Waiting.until(LONGEST, () -> {
            heap.sample();
            return client.get(client.mis(MIS), path).body().path("decided").asLong() >= lines / 2;
        });
        long began = System.nanoTime();
        registry.killAndRestart();
        registry.awaitReady();
        return System.nanoTime() - began;
    }

    private JsonNode whenOver(String path, Heap heap) {
        Waiting.until(LONGEST, () -> {
            heap.sample();
            String state =
                    client.get(client.mis(MIS), path).body().path("state").asString("");
            return "FINISHED".equals(state) || "FAILED".equals(state);
        });
        return client.get(client.mis(MIS), path).body();
    }

    /** Distinct lines with a verdict; tells why any was refused, since these people are all in order. */
    private long reported(String path) {
        List<String> verdicts = client.get(client.mis(MIS), path + "/report")
                .text()
                .lines()
                .skip(1)
                .toList();
        verdicts.stream().filter(line -> line.contains(",REFUSED,")).forEach(System.out::println);
        return verdicts.stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .count();
    }
}
