package bd.spbmu.infra.app.sides;

import bd.spbmu.infra.elasticsearch.EmbeddedElasticsearch;
import bd.spbmu.infra.elasticsearch.NodeSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the sides share: PostgreSQL and a node of Elasticsearch, both with their data in the folder. */
final class Stores implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(1);
    private static final String NAME = "postgres";

    private final EmbeddedPostgres database;
    private final EmbeddedElasticsearch search;

    Stores(Path folder, Path node) {
        try {
            // the distribution favours tests, which may lose what was committed
            database = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgres"))
                    .setOverrideWorkingDirectory(
                            folder.resolve("postgres-programs").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(STARTS_WITHIN)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "128MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start: " + e.getMessage(), e);
        }
        try {
            search = EmbeddedElasticsearch.start(NodeSettings.of(node, folder.resolve("elasticsearch")));
        } catch (InterruptedException | RuntimeException e) {
            closeDatabase();
            throw new IllegalStateException("Elasticsearch did not start: " + e.getMessage(), e);
        }
    }

    /** What every side must know of them. */
    List<String> settings() {
        return new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.getJdbcUrl(NAME, NAME),
                "--spring.datasource.username=" + NAME,
                "--spring.datasource.password=",
                "--spring.elasticsearch.uris=" + search.url()));
    }

    @Override
    public void close() {
        search.close();
        closeDatabase();
    }

    private void closeDatabase() {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
