package bd.spbmu.infra.app.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a registry under test lives: a free port, a folder of its own, the assembled search node. */
record Settings(int port, Path data) {

    static Settings fresh() {
        try (ServerSocket free = new ServerSocket(0)) {
            return new Settings(free.getLocalPort(), Files.createTempDirectory("registry"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI base() {
        return URI.create("http://localhost:" + port);
    }

    List<String> arguments() {
        return List.of(
                "--server.port=" + port,
                "--registry.data=" + data,
                "--registry.demo=true",
                "--registry.demo-data=false",
                "--registry.enrolment.proofs=tea-worker-livelihood=nid",
                "--registry.elasticsearch.home=" + System.getProperty("registry.elasticsearch.home"),
                "--registry.elasticsearch.heap=256m");
    }
}
