package bd.spbmu.infra.web.limit;

import bd.spbmu.infra.web.problem.WebProblem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps one client from asking its way through the whole registry, person by person. */
final class LookupLimit implements HandlerInterceptor {

    private final long perMinute;
    private final Map<String, Bucket> byClient = new ConcurrentHashMap<>();

    LookupLimit(long perMinute) {
        this.perMinute = perMinute;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Request asked = Request.CURRENT.get();
        Bucket bucket = byClient.computeIfAbsent(
                asked.actor().id().text() + "|" + asked.purpose().name(), client -> filled());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long waitSeconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new Refusal(WebProblem.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", waitSeconds));
        }
        return true;
    }

    private Bucket filled() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
