package bd.spbmu.infra.sandbox.eventstoredb;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the double is to be started.
 *
 * @param port 0 for a free one
 * @param file where what was appended is kept, absent to remember nothing beyond this process
 * @param multiAppend whether several streams can be appended to at once, which servers before 25.1 cannot
 * @param maxAppendBytes an append above it is refused
 * @param security absent for connections in the clear that anybody may use
 */
public record DoubleOptions(
        int port,
        @Nullable Path file,
        boolean multiAppend,
        int maxAppendBytes,
        @Nullable Security security) {

    private static final int MEBIBYTE = 1024 * 1024;

    /** A present server in memory, with the limit of its elder brothers. */
    public static DoubleOptions standard(int port) {
        return new DoubleOptions(port, null, true, MEBIBYTE, null);
    }

    public DoubleOptions keptIn(@Nullable Path where) {
        return new DoubleOptions(port, where, multiAppend, maxAppendBytes, security);
    }

    public DoubleOptions withoutMultiAppend() {
        return new DoubleOptions(port, file, false, maxAppendBytes, security);
    }

    public DoubleOptions appendingAtMost(int bytes) {
        return new DoubleOptions(port, file, multiAppend, bytes, security);
    }

    public DoubleOptions secured(Security with) {
        return new DoubleOptions(port, file, multiAppend, maxAppendBytes, with);
    }

    /** A certificate to show and the one user who may come in. */
    public record Security(Path certificate, Path key, String user, String password) {

        @Override
        public String toString() {
            return "Security[" + certificate + ", " + user + "]";
        }
    }
}
