package bd.spbmu.infra.searchstore;

import bd.spbmu.infra.elasticsearch.EmbeddedElasticsearch;
import bd.spbmu.infra.elasticsearch.NodeSettings;
import bd.spbmu.projections.DocumentType;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A real node, one for all tests of a JVM; it ends with it. */
final class OneNode {

    static final Path HOME = Path.of(System.getProperty("registry.elasticsearch.home"));

    private static final EmbeddedElasticsearch NODE = start();
    private static final SearchConnection CONNECTION = connect();

    private OneNode() {}

    static SearchConnection connection() {
        return CONNECTION;
    }

    static String address() {
        return NODE.url().toString();
    }

    /** Documents of this kind in an index of their own, empty. */
    static <V> ElasticDocuments<V> empty(DocumentType<V> type) {
        ensure(type, UUID.randomUUID().toString(), new ArrayList<>());
        SearchGate gate = new SearchGate(CONNECTION.client(), () -> {});
        gate.open();
        return new ElasticDocuments<>(type, gate, new BulkMeters(new SimpleMeterRegistry()));
    }

    /** @param sentBack what was sent back to the beginning is added here */
    static Set<String> ensure(DocumentType<?> type, String log, List<String> sentBack) {
        try {
            return new Indices(List.of(type), () -> log, sentBack::add).ensure(CONNECTION.client());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedElasticsearch start() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "one-node");
            return EmbeddedElasticsearch.start(NodeSettings.of(HOME, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SearchConnection connect() {
        SearchConnection connection = new SearchConnection(null);
        connection.pointAt(List.of(NODE.url()));
        return connection;
    }
}
