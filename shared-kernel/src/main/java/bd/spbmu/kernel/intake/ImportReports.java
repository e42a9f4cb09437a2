package bd.spbmu.kernel.intake;

import java.io.IOException;
import java.io.OutputStream;

/** The verdicts of a file, line by line, as CSV; free of personal data. */
public interface ImportReports {

    /**
     * Writes the first so many bytes of the report: what was counted.
     *
     * @return false when there is none
     */
    boolean copy(ImportId importId, long bytes, OutputStream to) throws IOException;
}
