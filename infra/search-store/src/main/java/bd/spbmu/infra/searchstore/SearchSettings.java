package bd.spbmu.infra.searchstore;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Where the search store is.
 *
 * @param cluster addresses of a cluster; empty to run a node of our own
 * @param authorization the header that the cluster wants, absent for none
 * @param home the assembled node
 * @param folder where the own node keeps its data
 * @param heap of the own node
 */
record SearchSettings(List<URI> cluster, @Nullable String authorization, Path home, Path folder, String heap) {

    static SearchSettings from(Environment environment) {
        return new SearchSettings(
                Arrays.stream(environment
                                .getProperty("spring.elasticsearch.uris", "")
                                .split(","))
                        .map(String::strip)
                        .filter(uri -> !uri.isEmpty())
                        .map(URI::create)
                        .toList(),
                authorization(environment).orElse(null),
                Path.of(environment.getProperty(
                        "registry.elasticsearch.home", "infra/elasticsearch-node/target/elasticsearch")),
                Path.of(environment.getProperty("registry.data", ".data"), "elasticsearch"),
                environment.getProperty("registry.elasticsearch.heap", "512m"));
    }

    private static Optional<String> authorization(Environment environment) {
        String key = environment.getProperty("spring.elasticsearch.api-key");
        if (key != null) {
            return Optional.of("ApiKey " + key);
        }
        return Optional.ofNullable(environment.getProperty("spring.elasticsearch.username"))
                .map(name -> name + ":" + environment.getProperty("spring.elasticsearch.password", ""))
                .map(both -> "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }

    /** Never shows the authorization. */
    @Override
    public String toString() {
        return cluster.isEmpty() ? "own node in " + folder : "cluster " + cluster;
    }
}
