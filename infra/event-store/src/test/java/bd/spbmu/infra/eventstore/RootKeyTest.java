package bd.spbmu.infra.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootKeyTest {

    @TempDir
    Path folder;

    @Test
    void is_made_once_for_its_owner_only_and_found_again() throws Exception {
        Path file = folder.resolve("root.key");
        byte[] closed = RootKey.in(file, false).encrypt("a key".getBytes(UTF_8), new byte[0]);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Aead again = RootKey.in(file, true);
        assertThat(new String(again.decrypt(closed, new byte[0]), UTF_8)).isEqualTo("a key");
    }

    @Test
    void is_refused_when_others_may_read_it() throws Exception {
        Path file = folder.resolve("root.key");
        RootKey.in(file, false);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> RootKey.in(file, true)).hasMessageContaining("set its mode to 600");
    }

    @Test
    void is_never_made_anew_beside_keys_it_could_not_open() {
        assertThatThrownBy(() -> RootKey.in(folder.resolve("root.key"), true)).hasMessageContaining("is missing");
    }

    @Test
    void is_refused_when_the_file_holds_something_else() throws Exception {
        Path file = folder.resolve("root.key");
        RootKey.in(file, false);
        Files.writeString(file, "not a key");
        assertThatThrownBy(() -> RootKey.in(file, true)).hasMessageContaining("does not hold a key");
    }
}
