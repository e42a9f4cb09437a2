package bd.spbmu.infra.eventstore;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys between the root and the persons: one that wraps persons' keys, one that hashes for the blind
 * indexes, one that closes what the database keeps of officers' sessions. */
final class DomainKeys {

    private static final int BYTES = 32;

    private final JdbcClient database;
    private final Aead root;

    DomainKeys(JdbcClient database, Aead root) {
        this.database = database;
        this.root = root;
    }

    static boolean existIn(JdbcClient database) {
        return database.sql("SELECT COUNT(*) FROM domain_key").query(Long.class).single() > 0;
    }

    Aead wrapping() {
        return cipher("person-keys");
    }

    Aead sessions() {
        return cipher("sessions");
    }

    byte[] hashing() {
        return key("blind-index");
    }

    private Aead cipher(String name) {
        try {
            return new AesGcmJce(key(name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key(String name) {
        byte[] context = name.getBytes(StandardCharsets.UTF_8);
        try {
            List<byte[]> found = wrapped(name);
            if (found.isEmpty()) {
                insert(name, root.encrypt(Random.randBytes(BYTES), context));
                found = wrapped(name);
            }
            return root.decrypt(found.getFirst(), context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The root key does not open the key " + name + " of this database.", e);
        }
    }

    private List<byte[]> wrapped(String name) {
        return database.sql("SELECT wrapped FROM domain_key WHERE name = ?")
                .param(name)
                .query((rows, number) -> Objects.requireNonNull(rows.getBytes(1)))
                .list();
    }

    private void insert(String name, byte[] wrapped) {
        try {
            database.sql("INSERT INTO domain_key (name, wrapped) VALUES (?, ?)")
                    .params(name, wrapped)
                    .update();
        } catch (DuplicateKeyException anotherProcessWasFirst) {
            // its key is read instead
        }
    }
}
