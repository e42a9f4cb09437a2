package bd.spbmu.infra.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file from its first line to its last, one in memory at a time. */
interface Lines extends AutoCloseable {

    /** Null after the last. */
    @Nullable
    Line next() throws IOException;

    @Override
    void close() throws IOException;
}
