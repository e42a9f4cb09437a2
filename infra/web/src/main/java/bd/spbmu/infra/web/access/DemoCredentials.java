package bd.spbmu.infra.web.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo's clients and officers, with secrets made at random on the first start and kept in the data folder, readable
 * by its owner alone.
 */
record DemoCredentials(
        String warning,
        String issuer,
        List<DemoClient> clients,
        List<Officer> officers,
        Map<String, String> addresses) {

    static final String FILE = "demo-credentials.json";

    private static final String KEY_FILE = "demo-signing-key.json";
    private static final String WARNING =
            "For demonstration only: anyone who can read this file can act as any of these. Never use it with real data.";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int KEY_BITS = 2048;

    /** As written into the file. */
    record Officer(String name, String password, List<String> roles, List<String> programmes, List<String> places) {

        DemoOfficer signedIn() {
            return new DemoOfficer(name, password, roles, programmes, places);
        }
    }

    DemoCredentials {
        clients = List.copyOf(clients);
        officers = List.copyOf(officers);
        addresses = Map.copyOf(addresses);
    }

    /** Reads what an earlier start left, adds who is new, writes it back under the addresses of today. */
    static DemoCredentials in(Path data, URI publicUrl) {
        Path file = data.resolve(FILE);
        DemoCredentials kept = Files.exists(file) ? JSON.readValue(file.toFile(), DemoCredentials.class) : none();
        String base = publicUrl.toString();
        DemoCredentials now = new DemoCredentials(
                WARNING,
                base,
                DemoPeople.CLIENTS.stream().map(kept::withSecret).toList(),
                DemoPeople.OFFICERS.stream().map(kept::withPassword).toList(),
                Map.of(
                        "portal", base + "/",
                        "api", base + "/v1",
                        "token", base + "/oauth2/token",
                        "authorize", base + "/oauth2/authorize",
                        "console", base + "/console",
                        "openapi", base + "/swagger-ui/index.html"));
        writePrivately(file, JSON.writeValueAsString(now));
        return now;
    }

    private static DemoCredentials none() {
        return new DemoCredentials(WARNING, "", List.of(), List.of(), Map.of());
    }

    private DemoClient withSecret(DemoClient wanted) {
        String secret = clients.stream()
                .filter(known -> known.id().equals(wanted.id()))
                .map(DemoClient::secret)
                .findFirst()
                .orElseGet(DemoCredentials::secret);
        return new DemoClient(wanted.id(), secret, wanted.mis(), wanted.programmes());
    }

    private Officer withPassword(Officer wanted) {
        String password = officers.stream()
                .filter(known -> known.name().equals(wanted.name()))
                .map(Officer::password)
                .findFirst()
                .orElseGet(DemoCredentials::secret);
        return new Officer(wanted.name(), password, wanted.roles(), wanted.programmes(), wanted.places());
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key tokens are signed with, kept so that a restart does not sign everybody out. */
    static RSAKey signingKey(Path data) {
        Path file = data.resolve(KEY_FILE);
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey key = new RSAKeyGenerator(KEY_BITS).keyIDFromThumbprint(true).generate();
            // several processes may start at once: the first key stays, and all use it
            Path beside = writtenBeside(file, key.toJSONString());
            try {
                Files.createLink(file, beside);
            } catch (FileAlreadyExistsException anotherWasFirst) {
                return RSAKey.parse(Files.readString(file));
            } finally {
                Files.delete(beside);
            }
            return key;
        } catch (IOException | ParseException | JOSEException unreadable) {
            throw new IllegalStateException(
                    "The demo issuer's signing key " + KEY_FILE + " cannot be read", unreadable);
        }
    }

    /** Written beside and moved into place, so that a crash leaves the old file or the new one. */
    private static void writePrivately(Path file, String text) {
        try {
            Files.move(
                    writtenBeside(file, text),
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path writtenBeside(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(
                folder,
                "demo",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, text);
        return beside;
    }

    List<DemoOfficer> officersSignedIn() {
        return officers.stream().map(Officer::signedIn).toList();
    }
}
