package bd.spbmu.infra.files;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, with or without a byte order mark; anything else is refused, never guessed. */
final class Utf8 extends Reader {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Reader text;

    private Utf8(Reader text) {
        this.text = text;
    }

    static Utf8 of(InputStream bytes) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, MARK.length);
        byte[] first = start.readNBytes(MARK.length);
        if (!java.util.Arrays.equals(first, MARK)) {
            start.unread(first);
        }
        return new Utf8(new InputStreamReader(
                start,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        try {
            int read = text.read(into, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (into[i] == 0) {
                    // a NUL in every second byte is UTF-16 without a mark
                    throw new Refusal(IntakeProblem.FILE_NOT_UTF8);
                }
            }
            return read;
        } catch (CharacterCodingException other) {
            throw new Refusal(IntakeProblem.FILE_NOT_UTF8);
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
