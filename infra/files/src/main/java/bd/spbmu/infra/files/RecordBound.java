package bd.spbmu.infra.files;

import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a record that never ends, such as one behind a quote nobody closed, before it fills the memory of its reader. */
final class RecordBound extends FilterReader {

    /** What readers behind this one may take in advance. */
    static final int READ_AHEAD = 80 * 1024;

    private final int limit;
    private long since;

    RecordBound(Reader text, int limit) {
        super(text);
        this.limit = limit;
    }

    /** A record begins, somewhere in what was read already or is read next. */
    void begin() {
        since = 0;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        Bounds.within(since <= (long) limit + READ_AHEAD, IntakeProblem.LINE_TOO_LONG, limit);
        int read = in.read(into, offset, length);
        since += Math.max(0, read);
        return read;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
