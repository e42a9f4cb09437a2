package bd.spbmu.infra.sandbox.provider;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Tells the registry what became of its instructions, in small signed messages, again until it is heard. */
final class Callbacks implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 100;
    private static final int HEARD = 300;
    private static final Duration ROUND = Duration.ofMillis(100);

    private final String registry;
    private final Map<String, String> secrets;
    private final Set<Misbehaviour> wrongs;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sandbox-callbacks").factory());

    private final Future<?> rounds;

    /** @param registry base address of the registry */
    Callbacks(String registry, Map<String, String> secrets, Set<Misbehaviour> wrongs) {
        this.registry = registry;
        this.secrets = secrets;
        this.wrongs = wrongs;
        rounds = thread.scheduleWithFixedDelay(this::round, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void tell(Entry entry) {
        if (wrongs.contains(Misbehaviour.SILENT)) {
            return;
        }
        if (wrongs.contains(Misbehaviour.REORDER_CALLBACKS)) {
            waiting.addFirst(entry);
        } else {
            waiting.addLast(entry);
        }
    }

    private void round() {
        List<Entry> next = next();
        next.stream().map(Entry::provider).distinct().forEach(provider -> {
            List<Entry> told = next.stream()
                    .filter(entry -> entry.provider().equals(provider))
                    .toList();
            if (!isHeard(provider, told)) {
                again(told);
            } else if (wrongs.contains(Misbehaviour.REPEAT_CALLBACKS)) {
                isHeard(provider, told);
            }
        });
    }

    private synchronized List<Entry> next() {
        List<Entry> next = new ArrayList<>();
        while (next.size() < AT_ONCE && !waiting.isEmpty()) {
            next.add(waiting.removeFirst());
        }
        return next;
    }

    private synchronized void again(List<Entry> entries) {
        entries.reversed().forEach(waiting::addFirst);
    }

    private boolean isHeard(String provider, List<Entry> entries) {
        String body = JSON.writeValueAsString(
                Map.of("results", entries.stream().map(Wire::result).toList()));
        String time = Long.toString(Instant.now().getEpochSecond());
        String secret = wrongs.contains(Misbehaviour.FORGE_SIGNATURE) ? "forged" : secrets.getOrDefault(provider, "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(registry + "/callbacks/" + provider))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header(Hmac.TIME, time)
                .header(Hmac.SIGNATURE, Hmac.of(secret, time, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < HEARD;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        rounds.cancel(true);
        thread.shutdownNow();
        http.close();
    }
}
