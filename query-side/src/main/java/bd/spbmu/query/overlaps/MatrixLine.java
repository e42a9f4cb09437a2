package bd.spbmu.query.overlaps;

import org.jspecify.annotations.Nullable;

/**
 * How many persons draw two programmes at once. Lines must not be added: one person may stand in several.
 *
 * @param district where one of the two is counted, absent unless asked by it
 * @param ministry which runs one of the two, absent unless asked by it
 * @param first the lower code of the pair
 * @param persons exact
 */
public record MatrixLine(
        @Nullable String district, @Nullable String ministry, String first, String second, long persons) {}
