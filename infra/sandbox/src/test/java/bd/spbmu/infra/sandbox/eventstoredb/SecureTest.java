package bd.spbmu.infra.sandbox.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kurrent.dbclient.StreamState;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureTest {

    @TempDir
    private Path folder;

    private Path certificate;
    private Path key;

    @BeforeEach
    void make_a_certificate() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        X500Principal name = new X500Principal("CN=127.0.0.1");
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(now.minus(1, ChronoUnit.DAYS)),
                Date.from(now.plus(1, ChronoUnit.DAYS)),
                name,
                pair.getPublic());
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
        X509Certificate made = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        certificate = pem("CERTIFICATE", made.getEncoded());
        key = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    private Path pem(String what, byte[] bytes) throws IOException {
        String text = "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what
                + "-----\n";
        return Files.writeString(folder.resolve(what.replace(' ', '-')), text);
    }

    private String connectionString(EventStoreDouble server, String user) {
        return server.connectionString().replace("://", "://" + user + "@") + "&tlsCaFile=" + certificate;
    }

    @Test
    void the_user_comes_in_and_nobody_else() throws Exception {
        try (EventStoreDouble server = EventStoreDouble.startSecure(0, certificate, key, "registry", "open");
                Client registry = new Client(connectionString(server, "registry:open"));
                Client stranger = new Client(connectionString(server, "registry:wrong"))) {
            registry.append("a", StreamState.noStream(), Client.event("x"));
            assertThat(registry.read("a")).hasSize(1);
            assertThatThrownBy(() -> stranger.append("a", StreamState.any(), Client.event("y")))
                    .hasMessageContaining("UNAUTHENTICATED");
            assertThatThrownBy(() -> stranger.read("a")).hasMessageContaining("UNAUTHENTICATED");
        }
    }
}
