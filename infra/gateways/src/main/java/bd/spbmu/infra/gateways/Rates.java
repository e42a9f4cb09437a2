package bd.spbmu.infra.gateways;

import bd.spbmu.kernel.registry.Provider;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps each provider's limit of instructions in a second; a full second's worth may go at once. */
@Component
class Rates {

    private final ProviderSettings settings;
    private final Map<Provider, Bucket> buckets = new ConcurrentHashMap<>();

    Rates(ProviderSettings settings) {
        this.settings = settings;
    }

    /** Waits until so many more may go. A provider without an address is never waited for. */
    void await(Provider provider, int instructions) {
        settings.of(provider)
                .ifPresent(address -> buckets.computeIfAbsent(provider, first -> bucket(address.perSecond()))
                        .asBlocking()
                        .consumeUninterruptibly(instructions));
    }

    private static Bucket bucket(int perSecond) {
        // one message is the least that can go at once
        long capacity = Math.max(perSecond, 100);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
