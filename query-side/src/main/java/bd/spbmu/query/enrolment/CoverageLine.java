package bd.spbmu.query.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * How many draw; a field that was not asked for, or is not known, is absent. Persons of several lines must not be added: one
 * person may stand in several.
 *
 * @param enrolments how many stays in programmes
 * @param persons how many distinct persons
 */
public record CoverageLine(
        @Nullable String programme,
        @Nullable String district,
        @Nullable String place,
        @Nullable String gender,
        @Nullable String mis,
        long enrolments,
        long persons) {}
