package bd.spbmu.query.application;

import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are asked for; what is not given does not narrow.
 *
 * @param from first day they were received, in Bangladesh time
 * @param to last day
 */
public record ApplicationQuestion(
        @Nullable ApplicationState state,
        @Nullable ProgrammeCode programme,
        @Nullable PlaceCode place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ApplicationReference reference) {}
