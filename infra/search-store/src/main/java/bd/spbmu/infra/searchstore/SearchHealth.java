package bd.spbmu.infra.searchstore;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the search store answers, told within two seconds. */
final class SearchHealth implements HealthIndicator {

    private static final int ANSWERS_WITHIN_S = 2;

    private final SearchStore store;

    SearchHealth(SearchStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        String trouble = store.trouble();
        if (trouble != null) {
            return Health.down().withDetail("reason", trouble).build();
        }
        CompletableFuture<String> status = new CompletableFuture<>();
        Thread.ofVirtual().name("search-health").start(() -> ask(status));
        try {
            return Health.up()
                    .withDetail("cluster", status.get(ANSWERS_WITHIN_S, TimeUnit.SECONDS))
                    .build();
        } catch (ExecutionException | TimeoutException e) {
            return Health.down().withDetail("reason", "no answer").build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    private void ask(CompletableFuture<String> status) {
        try {
            status.complete(store.gate()
                    .ask(client -> client.cluster().health())
                    .status()
                    .jsonValue());
        } catch (RuntimeException e) {
            status.completeExceptionally(e);
        }
    }
}
