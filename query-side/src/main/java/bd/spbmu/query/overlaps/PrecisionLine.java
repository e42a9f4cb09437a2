package bd.spbmu.query.overlaps;

import org.jspecify.annotations.Nullable;

/**
 * How often officers agreed with the scorer.
 *
 * @param scorer version of the weights
 * @param decided cases of suspected same persons that officers have decided
 * @param confirmed of them, those in which the benefit stayed cancelled
 * @param basisPoints confirmed of decided, in hundredths of a per cent; absent while none is decided
 */
public record PrecisionLine(
        String scorer,
        String level,
        long suspected,
        long decided,
        long confirmed,
        @Nullable Long basisPoints) {}
