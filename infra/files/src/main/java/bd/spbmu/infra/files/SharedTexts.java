package bd.spbmu.infra.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The table of texts that the cells of a workbook point into, kept on disk: its size does not matter. */
final class SharedTexts implements AutoCloseable {

    private final SealedPages texts;
    private final SealedPages ends;

    private SharedTexts(SealedPages texts, SealedPages ends) {
        this.texts = texts;
        this.ends = ends;
    }

    static SharedTexts in(Path folder) throws IOException {
        return new SharedTexts(SealedPages.in(folder), SealedPages.in(folder));
    }

    void add(String text) throws IOException {
        texts.append(text.getBytes(StandardCharsets.UTF_8));
        ends.append(ByteBuffer.allocate(Long.BYTES).putLong(texts.length()).array());
    }

    long size() {
        return ends.length() / Long.BYTES;
    }

    String get(long number) throws IOException {
        long start = number == 0 ? 0 : end(number - 1);
        return new String(texts.read(start, Math.toIntExact(end(number) - start)), StandardCharsets.UTF_8);
    }

    private long end(long number) throws IOException {
        return ByteBuffer.wrap(ends.read(number * Long.BYTES, Long.BYTES)).getLong();
    }

    @Override
    public void close() throws IOException {
        texts.close();
        ends.close();
    }
}
