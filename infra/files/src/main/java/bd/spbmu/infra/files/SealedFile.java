package bd.spbmu.infra.files;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * A file under a key of its own: it holds personal data, so nothing readable of it ever touches the disk.
 *
 * @param key base64; kept sealed, so that destroying one key destroys the file
 */
record SealedFile(Path path, String key) {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 16;
    private static final byte[] PURPOSE = {'i', 'm', 'p', 'o', 'r', 't'};

    static SealedFile at(Path path) {
        return new SealedFile(path, Base64.getEncoder().encodeToString(Random.randBytes(KEY_BYTES)));
    }

    OutputStream write() throws IOException {
        try {
            return cipher().newEncryptingStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), PURPOSE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    InputStream read() throws IOException {
        try {
            return cipher().newDecryptingStream(Files.newInputStream(path), PURPOSE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SeekableByteChannel channel() throws IOException {
        try {
            return cipher().newSeekableDecryptingChannel(FileChannel.open(path, StandardOpenOption.READ), PURPOSE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StreamingAead cipher() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(Base64.getDecoder().decode(key), "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }

    @Override
    public String toString() {
        return "SealedFile[" + path.getFileName() + "]";
    }
}
