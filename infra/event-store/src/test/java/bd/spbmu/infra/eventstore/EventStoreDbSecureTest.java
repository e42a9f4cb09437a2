package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bd.spbmu.infra.eventstore.Notes.Keep;
import bd.spbmu.infra.sandbox.eventstoredb.EventStoreDouble;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.audit.EventLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The double over TLS, for one user. */
class EventStoreDbSecureTest {

    private static final String PASSWORD = "p@ss/w:rd?";

    @TempDir
    Path folder;

    @Test
    void is_reached_with_the_authority_and_the_password_that_the_connection_string_leaves_out() throws Exception {
        Path certificate = folder.resolve("server.pem");
        Path key = folder.resolve("server.key");
        make(certificate, key);
        try (EventStoreDouble server = EventStoreDouble.startSecure(0, certificate, key, "registry", PASSWORD)) {
            try (ConfigurableApplicationContext store = start(server, certificate, PASSWORD)) {
                store.getBean(CommandGateway.class)
                        .sendAndWait(new Keep(new DisclosureId(UUID.randomUUID()), "secret"));
                assertThat(store.getBean(EventLog.class).after(LogPosition.START, 10))
                        .hasSize(1);
            }
            assertThat(root(catchThrowable(() -> start(server, certificate, "guessed"))))
                    .hasMessageContaining("EventStoreDB does not let the registry in")
                    .hasMessageNotContaining("guessed");
        }
    }

    private ConfigurableApplicationContext start(EventStoreDouble server, Path authority, String password) {
        return new SpringApplicationBuilder(StoreTestApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--registry.data=" + folder.resolve("data"),
                        "--registry.event-store=eventstoredb",
                        "--registry.eventstoredb.url=" + server.connectionString(),
                        "--registry.eventstoredb.username=registry",
                        "--registry.eventstoredb.password=" + password,
                        "--registry.eventstoredb.ca-file=" + authority);
    }

    private static Throwable root(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .reduce(failure, (outer, inner) -> inner);
    }

    private void make(Path certificate, Path key) throws Exception {
        Path keys = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor())
                .as(new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "changeit".toCharArray());
        }
        write(certificate, "CERTIFICATE", store.getCertificate("server").getEncoded());
        write(
                key,
                "PRIVATE KEY",
                store.getKey("server", "changeit".toCharArray()).getEncoded());
    }

    private static void write(Path file, String what, byte[] content) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n");
    }
}
