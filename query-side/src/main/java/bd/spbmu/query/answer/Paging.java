package bd.spbmu.query.answer;

import bd.spbmu.kernel.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted.
 *
 * @param size 1 to 1,000 rows
 * @param after cursor of the page before, absent for the first
 */
public record Paging(int size, @Nullable String after) {

    /** What a list gives unless asked otherwise, as the default of a request parameter. */
    public static final String USUAL_SIZE = "100";

    private static final int LARGEST = 1_000;

    public Paging {
        if (size < 1 || size > LARGEST) {
            throw new Malformed(QueryProblem.SIZE_OUT_OF_RANGE);
        }
    }
}
