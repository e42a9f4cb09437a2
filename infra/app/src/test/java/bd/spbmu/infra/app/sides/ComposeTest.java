package bd.spbmu.infra.app.sides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be said about the compose file without Docker. */
class ComposeTest {

    private static final Path FOLDER = Path.of(System.getProperty("registry.root", "../.."), "infra", "docker");

    private final Map<String, Object> file = read();
    private final Map<String, Object> services = map(file.get("services"));

    @Test
    void it_starts_three_stores_three_sides_and_one_front_door() {
        assertThat(services)
                .containsOnlyKeys("event-store", "search", "database", "command", "projections", "query", "front-door");
        assertThat(map(services.get("front-door"))).containsKey("ports");
        assertThat(services.values().stream().filter(service -> map(service).containsKey("ports")))
                .hasSize(1);
    }

    @Test
    void every_side_is_told_which_one_it_is_and_where_the_stores_are() {
        for (String side : Set.of("command", "projections", "query")) {
            assertThat(map(map(services.get(side)).get("environment")))
                    .containsEntry("SPRING_PROFILES_ACTIVE", side)
                    .containsKeys(
                            "REGISTRY_EVENTSTOREDB_URL",
                            "SPRING_DATASOURCE_URL",
                            "SPRING_ELASTICSEARCH_URIS",
                            "REGISTRY_PUBLIC_URL");
            assertThat(map(services.get(side))).containsKeys("volumes", "healthcheck", "build");
        }
    }

    @Test
    void whoever_is_waited_for_exists_and_says_when_it_is_well() {
        services.forEach((name, service) -> map(map(service).getOrDefault("depends_on", Map.of()))
                .keySet()
                .forEach(needed -> assertThat(map(services.get(needed)))
                        .as("%s, which %s waits for", needed, name)
                        .containsKey("healthcheck")));
    }

    @Test
    void what_it_names_in_this_house_is_there() {
        assertThat(FOLDER.resolve("Dockerfile")).exists();
        assertThat(FOLDER.resolve("nginx.conf")).exists();
    }

    private static Map<String, Object> read() {
        try {
            return new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
