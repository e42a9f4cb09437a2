package bd.spbmu.infra.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the child; why each flag is there. */
final class NodeCommand {

    /** Elasticsearch wants libzstd under its unversioned name, which only development packages bring. */
    private static final List<Path> ZSTD = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/libzstd.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/libzstd.so.1"),
            Path.of("/usr/lib64/libzstd.so.1"));

    private NodeCommand() {}

    static List<String> of(NodeSettings settings, ClassArchive archive) throws IOException {
        Path home = settings.home();
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.addAll(List.of(
                "-Xms" + settings.heap(),
                "-Xmx" + settings.heap(),
                "-XX:+ExitOnOutOfMemoryError",
                // a short-lived node on a small machine: half the CPU time to start, much the same throughput
                "-XX:TieredStopAtLevel=1"));
        command.addAll(archive.options());
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + settings.temporary(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.locale.providers=CLDR",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Des.path.home=" + home,
                "-Des.path.conf=" + home.resolve("config"),
                "-Dregistry.node.lock=" + settings.lock(),
                "-Dregistry.node.patience_s="
                        + settings.patienceWithPredecessor().toSeconds(),
                // libvec.so is not on Maven Central; looked for and not found, all native calls would be given up
                "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false",
                "-Des.nativelibs.path=" + nativeLibraries(settings.temporary())));
        command.addAll(List.of(
                "--module-path",
                home.resolve("lib").toString(),
                "--add-modules=jdk.net,jdk.management.agent,ALL-MODULE-PATH",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.elasticsearch.foreign,org.apache.lucene.core",
                "-cp",
                home.resolve("main/registry-node.jar").toString(),
                ElasticsearchNode.class.getName(),
                "-Epath.data=" + settings.data(),
                "-Epath.logs=" + settings.logs()));
        return command;
    }

    private static Path java() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        if (!Files.isExecutable(java)) {
            throw new NodeStartFailure("Elasticsearch needs a Java to run on, and there is none at " + java + ".");
        }
        return java;
    }

    /** Without libzstd the node runs all the same, only not with {@code best_compression}. */
    private static Path nativeLibraries(Path folder) throws IOException {
        Path link = folder.resolve("libzstd.so");
        Files.deleteIfExists(link);
        for (Path library : ZSTD) {
            if (Files.exists(library)) {
                Files.createSymbolicLink(link, library);
                break;
            }
        }
        return folder;
    }
}
