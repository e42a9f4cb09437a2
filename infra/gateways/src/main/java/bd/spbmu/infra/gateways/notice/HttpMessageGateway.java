package bd.spbmu.infra.gateways.notice;

import bd.spbmu.command.application.MessageGateway;
import bd.spbmu.command.application.ShortMessage;
import bd.spbmu.infra.gateways.Signature;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** One signed POST for each message; everything personal is in the body. What a real gateway wants otherwise is filled in here. */
final class HttpMessageGateway implements MessageGateway {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    private final NoticeSettings settings;
    private final Clock clock;
    private final HttpClient http;

    HttpMessageGateway(NoticeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    @Override
    public void send(ShortMessage message) {
        String address = settings.url();
        if (address == null) {
            throw new MessageNotTaken("no gateway is connected");
        }
        String body = JSON.writeValueAsString(
                new TreeMap<>(Map.of("id", message.id(), "to", message.mobile(), "text", message.text())));
        int status = status(request(address, body));
        if (status < OK || status >= REDIRECT) {
            throw new MessageNotTaken("status " + status);
        }
    }

    private HttpRequest request(String address, String body) {
        long now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(URI.create(address + "/messages"))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header(Signature.TIME, Long.toString(now))
                .header(Signature.SIGNATURE, Signature.of(settings.secret(), now, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** The timeout of a request ends with its headers; ours ends with the last byte. */
    private int status(HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> coming = http.sendAsync(request, BodyHandlers.discarding());
        try {
            return coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new MessageNotTaken("no whole answer in " + settings.timeout());
        } catch (ExecutionException e) {
            throw new MessageNotTaken(
                    e.getCause() == null ? "failed" : e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new MessageNotTaken("interrupted");
        }
    }
}
