package bd.spbmu.infra.eventstore;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;

/** The key all others are wrapped under, in a file of mode 600 for development; a vault takes its place in production. */
final class RootKey {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private RootKey() {}

    /**
     * Reads the key, or makes it.
     *
     * @param keysExist whether the database already holds keys wrapped under a root key
     * @throws IllegalStateException if others may read the file, or if it is missing while keys exist
     */
    static Aead in(Path file, boolean keysExist) {
        try {
            if (!Files.exists(file)) {
                if (keysExist) {
                    throw new IllegalStateException(
                            "The root key file " + file
                                    + " is missing, but the database holds keys wrapped under it: restore the file from its copy.");
                }
                make(file);
            }
            if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                throw new IllegalStateException(
                        "The root key file " + file + " may be read by others: set its mode to 600.");
            }
            return new AesGcmJce(
                    Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The root key file " + file + " cannot be read.", e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The root key file " + file + " does not hold a key.", e);
        }
    }

    /** Written beside and linked into place, so that of several processes one makes it and none reads half of it. */
    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "root", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(
                    beside,
                    Base64.getEncoder().encodeToString(Random.randBytes(BYTES)) + "\n",
                    StandardOpenOption.SYNC);
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            // its key is read instead
        } finally {
            Files.delete(beside);
        }
    }
}
