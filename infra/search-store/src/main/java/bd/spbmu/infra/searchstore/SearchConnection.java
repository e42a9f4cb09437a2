package bd.spbmu.infra.searchstore;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Node;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** The client, and where it looks for nodes: an own node listens elsewhere after each start. */
final class SearchConnection implements AutoCloseable {

    /** Nobody listens there; never asked, since the gate is closed until the true address is known. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    private static final Timeout CONNECTS_WITHIN = Timeout.ofSeconds(2);
    private static final Timeout ANSWERS_WITHIN = Timeout.ofSeconds(20);

    private final Rest5Client http;
    private final ElasticsearchClient client;

    SearchConnection(@Nullable String authorization) {
        Rest5ClientBuilder builder = Rest5Client.builder(NOWHERE)
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECTS_WITHIN))
                .setRequestConfigCallback(request -> request.setResponseTimeout(ANSWERS_WITHIN));
        if (authorization != null) {
            builder.setDefaultHeaders(new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, authorization, true)});
        }
        this.http = builder.build();
        this.client =
                new ElasticsearchClient(new Rest5ClientTransport(http, new JacksonJsonpMapper(ViewJson.mapper())));
    }

    ElasticsearchClient client() {
        return client;
    }

    void pointAt(List<URI> addresses) {
        http.setNodes(addresses.stream().map(HttpHost::create).map(Node::new).toList());
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
