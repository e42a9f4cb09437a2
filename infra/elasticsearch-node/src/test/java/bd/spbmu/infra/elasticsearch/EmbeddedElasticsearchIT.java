package bd.spbmu.infra.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchIT {

    private static final Path HOME = Path.of(System.getProperty("registry.elasticsearch.home"));
    private static final int BULK = 100;

    @TempDir
    private Path folder;

    @Test
    void starts_green_with_the_version_it_was_built_for() throws Exception {
        try (EmbeddedElasticsearch node = EmbeddedElasticsearch.start(NodeSettings.of(HOME, folder))) {
            NodeClient client = NodeClient.of(node.url());
            assertThat(client.get("/_cluster/health")).contains("\"status\":\"green\"");
            assertThat(client.get("/_nodes?filter_path=nodes.*.version")).contains("\"version\":\"9.5.3\"");
        }
    }

    @Test
    void keeps_every_acknowledged_bulk_when_it_is_killed() throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        EmbeddedElasticsearch killed = EmbeddedElasticsearch.start(NodeSettings.of(HOME, folder));
        NodeClient client = NodeClient.of(killed.url());
        client.send("PUT", "/kept", "");
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> writeUntilRefused(client, acknowledged));
        await().until(() -> acknowledged.get() >= 20);
        killed.kill();
        writer.get(30, TimeUnit.SECONDS);
        killed.close();

        try (EmbeddedElasticsearch again = EmbeddedElasticsearch.start(NodeSettings.of(HOME, folder))) {
            NodeClient reader = NodeClient.of(again.url());
            reader.send("POST", "/kept/_refresh", "");
            for (int bulk = 0; bulk < acknowledged.get(); bulk++) {
                assertThat(reader.get("/kept/_count?q=bulk:" + bulk)).startsWith("{\"count\":" + BULK + ",");
            }
        }
    }

    @Test
    void is_gone_within_seconds_when_its_parent_is_killed() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShortLivedParent.class.getName(),
                        HOME.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("parent.out").toFile())
                .start();
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(folder.resolve("pid")) || !parent.isAlive());
        ProcessHandle node = ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("pid"))))
                .orElseThrow();
        assertThat(node.isAlive()).isTrue();

        parent.destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).until(() -> !node.isAlive());
        // and the folder is free for the next one at once
        EmbeddedElasticsearch.start(NodeSettings.of(HOME, folder)).close();
    }

    @Test
    void says_that_its_folder_is_taken() throws Exception {
        try (EmbeddedElasticsearch first = EmbeddedElasticsearch.start(NodeSettings.of(HOME, folder))) {
            NodeSettings second = NodeSettings.of(HOME, folder).patience(Duration.ofSeconds(12));
            assertThatThrownBy(() -> EmbeddedElasticsearch.start(second))
                    .isInstanceOf(NodeStartFailure.class)
                    .hasMessageContaining("in use by another Elasticsearch node");
            assertThat(NodeClient.of(first.url()).get("/_cluster/health")).contains("\"status\":\"green\"");
        }
    }

    @Test
    void says_that_it_was_never_assembled() {
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(NodeSettings.of(folder.resolve("nowhere"), folder)))
                .isInstanceOf(NodeStartFailure.class)
                .hasMessageContaining("no assembled Elasticsearch node")
                .hasMessageContaining("spring.elasticsearch.uris");
    }

    @Test
    void says_what_the_node_said_when_it_does_not_start() {
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(
                        NodeSettings.of(HOME, folder).heap("lots")))
                .isInstanceOf(NodeStartFailure.class)
                .hasMessageContaining("Invalid initial heap size");
    }

    private static void writeUntilRefused(NodeClient client, AtomicInteger acknowledged) {
        try {
            while (client.send("POST", "/kept/_bulk", bulk(acknowledged.get())).contains("\"errors\":false")) {
                acknowledged.incrementAndGet();
            }
        } catch (IOException killed) {
            // as planned
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String bulk(int number) {
        return "{\"index\":{}}\n{\"bulk\":%d}\n".formatted(number).repeat(BULK);
    }
}
