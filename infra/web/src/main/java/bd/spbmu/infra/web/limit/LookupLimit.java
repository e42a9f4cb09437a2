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
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps one client from asking its way through the whole registry, person by person. */
final class LookupLimit implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(LookupLimit.class);

    private final long perMinute;
    private final Function<Request, String> client;
    private final Map<String, Bucket> byClient = new ConcurrentHashMap<>();
    private final Map<String, Bucket> reports = new ConcurrentHashMap<>();

    /** @param client whose requests are counted together */
    LookupLimit(long perMinute, Function<Request, String> client) {
        this.perMinute = perMinute;
        this.client = client;
    }

    static String actor(Request asked) {
        return asked.actor().id().text();
    }

    static String actorAndPurpose(Request asked) {
        return actor(asked) + "|" + asked.purpose().name();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String who = client.apply(Request.CURRENT.get());
        Bucket bucket = byClient.computeIfAbsent(who, first -> filled(perMinute));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long waitSeconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            report(who);
            throw new Refusal(WebProblem.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", waitSeconds));
        }
        return true;
    }

    /** For whoever watches the logs: once a minute, not once a refusal. */
    private void report(String who) {
        if (reports.computeIfAbsent(who, first -> filled(1)).tryConsume(1)) {
            LOG.warn("{} asks for persons more than {} times a minute and is held up", who, perMinute);
        }
    }

    private static Bucket filled(long perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
