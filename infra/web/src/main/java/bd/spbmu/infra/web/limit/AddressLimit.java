package bd.spbmu.infra.web.limit;

import bd.spbmu.infra.web.problem.WebProblem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps one address from sending the whole country's applications, or from guessing codes. Officers, who help people apply, are
 * known by name and not held up.
 */
final class AddressLimit implements HandlerInterceptor {

    private static final int REMEMBERED = 100_000;

    private final String method;
    private final long perHour;
    private final Map<String, Bucket> byAddress = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    AddressLimit(String method, long perHour) {
        this.method = method;
        this.perHour = perHour;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean known = !Request.CURRENT.get().actor().roles().isEmpty();
        if (known || !method.equals(request.getMethod())) {
            return true;
        }
        Bucket bucket = byAddress.computeIfAbsent(request.getRemoteAddr(), address -> filled());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long waitSeconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new Refusal(WebProblem.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", waitSeconds));
        }
        return true;
    }

    private Bucket filled() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }
}
