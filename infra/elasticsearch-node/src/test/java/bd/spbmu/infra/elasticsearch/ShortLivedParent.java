package bd.spbmu.infra.elasticsearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A JVM that starts a node, says where its process is, and waits to be killed. */
final class ShortLivedParent {

    private ShortLivedParent() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        EmbeddedElasticsearch node = EmbeddedElasticsearch.start(NodeSettings.of(Path.of(args[0]), folder));
        Path note = Files.writeString(folder.resolve("pid.tmp"), Long.toString(node.pid()));
        Files.move(note, folder.resolve("pid"));
        new CountDownLatch(1).await();
    }
}
