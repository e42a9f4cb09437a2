package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A date of birth, written {@code 1958-02-28}. */
public record BirthDate(LocalDate value) implements Text {

    private static final int OLDEST_YEARS = 130;

    /** Knows the calendar, not today: see {@link #isPossibleOn}. */
    public static BirthDate of(String text) {
        try {
            return new BirthDate(LocalDate.parse(text));
        } catch (DateTimeParseException impossible) {
            throw new Malformed(RegistryProblem.BIRTH_DATE_IMPOSSIBLE);
        }
    }

    /** Whether someone living today can have it: not in the future, not more than 130 years ago. */
    public boolean isPossibleOn(LocalDate today) {
        return !value.isAfter(today) && !value.isBefore(today.minusYears(OLDEST_YEARS));
    }

    public int year() {
        return value.getYear();
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "***";
    }
}
