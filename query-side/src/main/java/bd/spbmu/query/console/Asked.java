package bd.spbmu.query.console;

import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what a form asked for. A field left empty asks for nothing; a choice that is none is not one either. */
public final class Asked {

    private Asked() {}

    public static @Nullable String text(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }

    /** @throws bd.spbmu.kernel.Malformed unless empty or a code */
    public static @Nullable ProgrammeCode programme(@Nullable String field) {
        String text = text(field);
        return text == null ? null : ProgrammeCode.of(text);
    }

    /** @throws bd.spbmu.kernel.Malformed unless empty or a geocode */
    public static @Nullable PlaceCode place(@Nullable String field) {
        String text = text(field);
        return text == null ? null : PlaceCode.of(text);
    }

    /** What is no day asks for nothing: the field itself offers only days. */
    public static @Nullable LocalDate day(@Nullable String field) {
        try {
            String text = text(field);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** @throws bd.spbmu.kernel.Malformed unless empty or a period */
    public static @Nullable Period period(@Nullable String field) {
        String text = text(field);
        return text == null ? null : Period.of(text);
    }

    public static <E extends Enum<E>> @Nullable E choice(Class<E> of, @Nullable String field) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElse(null);
    }
}
