package bd.spbmu.query.enrolment;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.Gender;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to count; what is not given does not narrow.
 *
 * @param by fields to count by, in that order: {@code programme}, {@code district}, {@code place}, {@code gender}, {@code mis}
 * @param on the day they draw, today unless given
 * @param knownOn as known at the end of that day, now unless given
 */
public record CoverageQuestion(
        List<String> by,
        @Nullable ProgrammeCode programme,
        @Nullable PlaceCode place,
        @Nullable Gender gender,
        @Nullable MisCode mis,
        @Nullable LocalDate on,
        @Nullable LocalDate knownOn) {

    public CoverageQuestion {
        by = List.copyOf(by);
    }

    /** Everybody who draws today, by these fields. */
    public static CoverageQuestion groupedBy(String... fields) {
        return new CoverageQuestion(List.of(fields), null, null, null, null, null, null);
    }
}
