package bd.spbmu.infra.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.elasticsearch.bootstrap.BootstrapInfo;
import org.elasticsearch.cluster.ClusterName;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.logging.LogManager;
import org.elasticsearch.logging.Logger;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;
import org.jspecify.annotations.Nullable;

/**
 * The child's main: one Elasticsearch node from a home laid out like the distribution. It does what the product's own
 * main does, less the entitlement agent (not on Maven Central), the refusal to run as root and the handshake with its
 * command line. It ends when its standard input does, that is, with its parent, however that ended.
 *
 * <p>Arguments are {@code -Ekey=value}, as for the product.
 */
public final class ElasticsearchNode {

    /** Exit status when another node has the data folder and keeps it. */
    static final int FOLDER_TAKEN = 75;

    private static final int CLOSES_WITHIN_S = 10;

    /** Kept reachable: a collected channel is a closed one, and gives its lock away. */
    private static @Nullable FileChannel folder;

    private ElasticsearchNode() {}

    public static void main(String[] args) throws Exception {
        if (!ownsFolder(Path.of(System.getProperty("registry.node.lock")))) {
            System.exit(FOLDER_TAKEN);
        }
        // the reader of the settings wants a logger before logging is configured
        LogConfigurator.configureESLogging();
        LogConfigurator.registerErrorListener();
        BootstrapInfo.init();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                Settings.EMPTY, settings(args), Path.of(System.getProperty("es.path.conf")), () -> "embedded");
        LogConfigurator.setClusterName(
                ClusterName.CLUSTER_NAME_SETTING.get(environment.settings()).value());
        LogConfigurator.setNodeName(Node.NODE_NAME_SETTING.get(environment.settings()));
        LogConfigurator.configure(environment, true);

        PluginsLoader modules = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of());
        Node node = new Node(environment, modules);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "node-close"));
        node.start();
        // Elasticsearch's own threads are daemons: this one keeps the JVM alive
        untilInputEnds();
        System.exit(0);
    }

    /** The lock goes with the process, so a killed node leaves nothing to clean up. */
    private static boolean ownsFolder(Path lock) throws IOException, InterruptedException {
        folder = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            CompletableFuture.supplyAsync(ElasticsearchNode::lock)
                    .get(Integer.getInteger("registry.node.patience_s", 1), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException("cannot lock " + lock, e);
        }
    }

    private static FileLock lock() {
        try {
            return Objects.requireNonNull(folder).lock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(String[] args) {
        Map<String, String> settings = new HashMap<>();
        settings.put("path.home", System.getProperty("es.path.home"));
        for (String argument : args) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("-E") || equals < 0) {
                throw new IllegalArgumentException("expected -Ekey=value, got " + argument);
            }
            settings.put(argument.substring(2, equals), argument.substring(equals + 1));
        }
        return settings;
    }

    private static void untilInputEnds() {
        try {
            while (System.in.read() >= 0) {
                // nothing is expected: only the end matters
            }
        } catch (IOException theSameAsTheEnd) {
            // the parent has gone
        }
    }

    private static void close(Node node) {
        Logger log = LogManager.getLogger(ElasticsearchNode.class);
        try {
            node.prepareForClose();
            node.close();
            if (!node.awaitClose(CLOSES_WITHIN_S, TimeUnit.SECONDS)) {
                log.warn("closing takes longer than {} s; the translog has everything", CLOSES_WITHIN_S);
            }
        } catch (IOException e) {
            log.warn("closing", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
