package bd.spbmu.infra.app.sides;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be started.
 *
 * @param one a single process instead of three sides
 * @param settings of the registry, for every process alike
 * @param eventStore which engine, as the setting {@code registry.event-store} names it
 * @param eventStoreUrl of a server that runs already; absent to start one
 */
record Wanted(
        boolean one,
        int port,
        Path data,
        Path node,
        String eventStore,
        @Nullable String eventStoreUrl,
        List<String> settings) {

    private static final String EVENTSTOREDB = "eventstoredb";
    private static final List<String> OURS = List.of(
            "--one", "--server.port=", "--registry.data=", "--registry.event-store=", "--registry.eventstoredb.url=");

    Wanted {
        settings = List.copyOf(settings);
    }

    static Wanted of(List<String> arguments) {
        String server = value(arguments, "registry.eventstoredb.url")
                .orElse(System.getenv().getOrDefault("REGISTRY_EVENTSTOREDB_URL", ""));
        return new Wanted(
                arguments.contains("--one"),
                Integer.parseInt(value(arguments, "server.port").orElse("8080")),
                Path.of(value(arguments, "registry.data").orElse(".data")).toAbsolutePath(),
                Path.of(value(arguments, "registry.elasticsearch.home")
                        .orElse("infra/elasticsearch-node/target/elasticsearch")),
                value(arguments, "registry.event-store").orElse("jdbc"),
                server.isBlank() ? null : server,
                arguments.stream()
                        .filter(argument -> OURS.stream().noneMatch(argument::startsWith))
                        .toList());
    }

    private static Optional<String> value(List<String> arguments, String name) {
        String begin = "--" + name + "=";
        return arguments.stream()
                .filter(argument -> argument.startsWith(begin))
                .map(argument -> argument.substring(begin.length()))
                .reduce((first, last) -> last);
    }

    boolean onEventStoreDb() {
        return eventStore.equals(EVENTSTOREDB);
    }

    String address() {
        return "http://localhost:" + port;
    }
}
