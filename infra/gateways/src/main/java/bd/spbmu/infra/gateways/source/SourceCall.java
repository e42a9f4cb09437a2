package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.infra.gateways.Signature;
import bd.spbmu.kernel.verification.UnknownReason;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** One signed POST. Everything personal is in the body, nothing in the address. */
final class SourceCall {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long LONGEST_ANSWER = 65_536;
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final SourceSettings.Line line;
    private final Clock clock;
    private final HttpClient http;

    SourceCall(SourceSettings.Line line, Clock clock) {
        this.line = line;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(line.timeout()).build();
    }

    /** @throws SourceFailed unless there is an answer, whole and in time */
    String post(SourceWire wire, Question question) {
        Map<String, String> body = new TreeMap<>(wire.body(question));
        body.put("id", question.verification().text());
        HttpResponse<String> answer = sent(request(wire.path(), JSON.writeValueAsString(body)));
        if (answer.statusCode() != OK) {
            throw new SourceFailed(reason(answer.statusCode()), "status " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest request(String path, String body) {
        long now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(URI.create(line.url() + path))
                .timeout(line.timeout())
                .header("Content-Type", "application/json")
                .header(Signature.TIME, Long.toString(now))
                .header(Signature.SIGNATURE, Signature.of(line.secret(), now, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** The timeout of a request ends with its headers; ours ends with the last byte. */
    private HttpResponse<String> sent(HttpRequest request) {
        Duration patience = line.timeout();
        CompletableFuture<HttpResponse<String>> coming =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new SourceFailed(UnknownReason.TIMED_OUT, "no whole answer in " + patience);
        } catch (ExecutionException e) {
            throw failed(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a source was asked", e);
        }
    }

    private static SourceFailed failed(Throwable cause) {
        UnknownReason reason =
                cause instanceof HttpTimeoutException ? UnknownReason.TIMED_OUT : UnknownReason.SOURCE_DOWN;
        return new SourceFailed(reason, cause.getClass().getSimpleName());
    }

    private static UnknownReason reason(int status) {
        if (status == TOO_MANY) {
            return UnknownReason.BUSY;
        }
        if (status >= SERVER_ERROR) {
            return UnknownReason.SOURCE_DOWN;
        }
        return status == 401 || status == 403 ? UnknownReason.REFUSED_US : UnknownReason.NOT_UNDERSTOOD;
    }
}
