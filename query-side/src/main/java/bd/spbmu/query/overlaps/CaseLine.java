package bd.spbmu.query.overlaps;

import bd.spbmu.kernel.Taka;
import org.jspecify.annotations.Nullable;

/**
 * What became of cases. A case in two districts, or of programmes of two ministries, stands in both.
 *
 * @param opened all of them
 * @param waiting those in which somebody must do something
 * @param cleared without consequence
 * @param restored after an appeal
 * @param medianDays from opening to decision, absent while none is decided
 * @param stoppedMonthly entitlement of a whole month that is suspended or cancelled
 */
public record CaseLine(
        @Nullable String district,
        @Nullable String ministry,
        long opened,
        long waiting,
        long cancelled,
        long cleared,
        long restored,
        @Nullable Long medianDays,
        Taka stoppedMonthly) {}
