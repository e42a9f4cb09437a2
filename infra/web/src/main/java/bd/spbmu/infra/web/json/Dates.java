package bd.spbmu.infra.web.json;

import bd.spbmu.kernel.Malformed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as callers write them: four, two and two digits, and a day that exists. */
final class Dates {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Dates() {}

    static LocalDate read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(JsonProblem.DATE_MALFORMED);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw new Malformed(JsonProblem.DATE_MALFORMED);
        }
    }
}
