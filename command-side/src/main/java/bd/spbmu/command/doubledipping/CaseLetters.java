package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.CsvTable;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a beneficiary is told at each step, in both languages, from the table beside this class. */
final class CaseLetters {

    private static final int SHOWN_OF_CASE = 8;
    private static final char BANGLA_ZERO = '০';
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> BANGLA_MONTHS = List.of(
            "জানুয়ারি",
            "ফেব্রুয়ারি",
            "মার্চ",
            "এপ্রিল",
            "মে",
            "জুন",
            "জুলাই",
            "আগস্ট",
            "সেপ্টেম্বর",
            "অক্টোবর",
            "নভেম্বর",
            "ডিসেম্বর");

    private final Function<ProgrammeCode, Bilingual> names;
    private final Map<String, Bilingual> texts;

    CaseLetters(Function<ProgrammeCode, Bilingual> names) {
        this.names = names;
        this.texts = CsvTable.read(CaseLetters.class, "case-letters.csv").stream()
                .collect(Collectors.toMap(
                        row -> cell(row, "letter"), row -> new Bilingual(cell(row, "en"), cell(row, "bn"))));
    }

    /** The steps that are told. */
    enum Letter {
        NOTICE,
        SUSPENSION,
        CANCELLATION_PROPOSED,
        CANCELLATION,
        CLEARANCE,
        APPEAL_RECEIVED,
        APPEAL_UPHELD,
        APPEAL_DISMISSED
    }

    /**
     * @param programme absent when no benefit is at issue
     * @param until the day the letter speaks of, absent when it speaks of none
     */
    Bilingual write(Letter letter, CaseId overlap, @Nullable ProgrammeCode programme, @Nullable LocalDate until) {
        Bilingual text = Objects.requireNonNull(texts.get(letter.name()), letter.name());
        Bilingual name = programme == null ? new Bilingual("", "") : names.apply(programme);
        String number = overlap.text().substring(0, SHOWN_OF_CASE);
        return new Bilingual(
                filled(text.en(), number, name.en(), until == null ? "" : ENGLISH.format(until)),
                filled(text.bn(), number, name.bn(), until == null ? "" : bangla(until)));
    }

    private static String filled(String text, String number, String programme, String until) {
        return text.replace("{case}", number).replace("{programme}", programme).replace("{until}", until);
    }

    private static String bangla(LocalDate day) {
        String date =
                "%d %s %d".formatted(day.getDayOfMonth(), BANGLA_MONTHS.get(day.getMonthValue() - 1), day.getYear());
        return Arrays.stream(date.split(""))
                .map(letter -> Character.isDigit(letter.charAt(0))
                        ? String.valueOf((char) (BANGLA_ZERO + (letter.charAt(0) - '0')))
                        : letter)
                .collect(Collectors.joining());
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
