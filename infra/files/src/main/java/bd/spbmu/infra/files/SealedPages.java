package bd.spbmu.infra.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes too many for memory, put down once and read again in any order: pages of a file under a key that only this object
 * knows, so that nothing readable is left when it is gone.
 */
final class SealedPages implements AutoCloseable {

    private static final int PAGE = 64 * 1024;
    private static final int PAGES_IN_MEMORY = 64;
    private static final int KEY_BYTES = 32;
    private static final int BLOCK = 16;

    private final FileChannel file;
    private final SecretKeySpec key;
    private final byte[] last = new byte[PAGE];
    private final Map<Long, byte[]> recent = new LinkedHashMap<>(PAGES_IN_MEMORY * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > PAGES_IN_MEMORY;
        }
    };
    private long length;

    private SealedPages(FileChannel file, SecretKeySpec key) {
        this.file = file;
        this.key = key;
    }

    static SealedPages in(Path folder) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path path = Files.createTempFile(folder, "pages", ".sealed");
        return new SealedPages(
                FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE),
                new SecretKeySpec(key, "AES"));
    }

    long length() {
        return length;
    }

    void append(byte[] bytes) throws IOException {
        for (int done = 0; done < bytes.length; ) {
            int at = (int) (length % PAGE);
            int fits = Math.min(PAGE - at, bytes.length - done);
            System.arraycopy(bytes, done, last, at, fits);
            done += fits;
            length += fits;
            if (at + fits == PAGE) {
                write((length - 1) / PAGE);
            }
        }
    }

    byte[] read(long position, int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int done = 0; done < count; ) {
            long from = position + done;
            int at = (int) (from % PAGE);
            int fits = Math.min(PAGE - at, count - done);
            System.arraycopy(page(from / PAGE), at, bytes, done, fits);
            done += fits;
        }
        return bytes;
    }

    private byte[] page(long number) throws IOException {
        if (number == length / PAGE) {
            return last;
        }
        byte[] known = recent.get(number);
        if (known == null) {
            ByteBuffer sealed = ByteBuffer.allocate(PAGE);
            while (sealed.hasRemaining() && file.read(sealed, number * PAGE + sealed.position()) >= 0) {
                // until the page is whole
            }
            known = crypt(Cipher.DECRYPT_MODE, number, sealed.array());
            recent.put(number, known);
        }
        return known;
    }

    private void write(long number) throws IOException {
        ByteBuffer sealed = ByteBuffer.wrap(crypt(Cipher.ENCRYPT_MODE, number, last));
        while (sealed.hasRemaining()) {
            file.write(sealed, number * PAGE + sealed.position());
        }
    }

    /** Each page is written once, so no counter is used twice under this key. */
    private byte[] crypt(int mode, long number, byte[] page) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            ByteBuffer counter = ByteBuffer.allocate(BLOCK).putLong(0).putLong(number * (PAGE / BLOCK));
            cipher.init(mode, key, new IvParameterSpec(counter.array()));
            return cipher.doFinal(page);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
