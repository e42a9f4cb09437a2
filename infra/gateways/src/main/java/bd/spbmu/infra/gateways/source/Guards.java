package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What stands between the registry and one source: a few attempts with jittered pauses, a breaker that leaves a failing
 * source alone, so many calls at a time and a second. Whoever finds no place in time is told so.
 */
final class Guards {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final int JUDGED_BY = 10;
    private static final int JUDGED_FROM = 5;
    private static final int FAILING_PERCENT = 50;
    private static final int TRIALS = 2;

    private final Retry retry;
    private final CircuitBreaker breaker;
    private final Bulkhead places;
    private final RateLimiter pace;

    Guards(Source source, SourceSettings.Line line) {
        String name = source.code();
        retry = Retry.of(
                name,
                RetryConfig.custom()
                        .maxAttempts(line.attempts())
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE))
                        .retryOnException(e -> e instanceof SourceFailed failed && failed.mayPassSoon())
                        .build());
        breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(JUDGED_BY)
                        .minimumNumberOfCalls(JUDGED_FROM)
                        .failureRateThreshold(FAILING_PERCENT)
                        .permittedNumberOfCallsInHalfOpenState(TRIALS)
                        .waitDurationInOpenState(line.pause())
                        .ignoreExceptions(BulkheadFullException.class, RequestNotPermitted.class)
                        .build());
        places = Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(line.concurrency())
                        .maxWaitDuration(line.timeout())
                        .build());
        pace = RateLimiter.of(
                name,
                RateLimiterConfig.custom()
                        // one at a time: so many a second in any second, not twice as many around its turn
                        .limitForPeriod(1)
                        .limitRefreshPeriod(Duration.ofSeconds(1).dividedBy(line.rate()))
                        .timeoutDuration(line.timeout())
                        .build());
    }

    /** Whether the source failed so often that it is not asked for a while. */
    boolean isOpen() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    /** @throws SourceFailed when the call failed, or was not made */
    <T> T call(Supplier<T> call) {
        Supplier<T> paced = RateLimiter.decorateSupplier(pace, call);
        Supplier<T> placed = Bulkhead.decorateSupplier(places, paced);
        Supplier<T> broken = CircuitBreaker.decorateSupplier(breaker, placed);
        try {
            return Retry.decorateSupplier(retry, broken).get();
        } catch (CallNotPermittedException e) {
            throw new SourceFailed(UnknownReason.LEFT_ALONE, "it kept failing");
        } catch (BulkheadFullException | RequestNotPermitted e) {
            throw new SourceFailed(UnknownReason.BUSY, e.getClass().getSimpleName());
        }
    }
}
