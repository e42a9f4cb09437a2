package bd.spbmu.infra.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Plain HTTP to a node. */
record NodeClient(HttpClient http, URI url) {

    static NodeClient of(URI url) {
        return new NodeClient(HttpClient.newHttpClient(), url);
    }

    String get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", "application/x-ndjson")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
