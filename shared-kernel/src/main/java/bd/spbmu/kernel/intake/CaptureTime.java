package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/** When a record was taken down in the field, by the clock of the device. */
public record CaptureTime(Instant value) implements Text {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");

    /** @throws Malformed unless it is written in UTC, such as {@code 2026-11-24T10:15:30Z} */
    public static CaptureTime of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(CollectionProblem.CAPTURE_TIME_MALFORMED);
        }
        try {
            return new CaptureTime(Instant.parse(text));
        } catch (DateTimeException impossible) {
            throw new Malformed(CollectionProblem.CAPTURE_TIME_MALFORMED);
        }
    }

    @Override
    public String text() {
        return value.toString();
    }
}
