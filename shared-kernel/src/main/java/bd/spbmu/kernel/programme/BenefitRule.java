package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Taka;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enrolment draws, from a day on.
 *
 * @param id stable, such as {@code oaa-2025}
 * @param monthly entitlement of one whole month
 * @param from first day it holds
 * @param to last day it holds, absent while open
 * @param source paper or page that says so
 * @param verified false while no official source was seen; shown beside every figure drawn from it
 */
public record BenefitRule(
        String id, Taka monthly, LocalDate from, @Nullable LocalDate to, String source, boolean verified) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
