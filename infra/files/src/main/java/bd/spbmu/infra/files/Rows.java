package bd.spbmu.infra.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A table read from its beginning to its end, one row in memory at a time. */
interface Rows extends AutoCloseable {

    /** Null after the last; empty rows are left out. */
    @Nullable
    Row next() throws IOException;

    @Override
    void close() throws IOException;
}
