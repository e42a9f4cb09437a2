package bd.spbmu.query.console;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.place.Place;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.registry.Occupation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures, dates and names as a reader of one language writes them. Grouped by lakh and crore, which the JDK's own bn-BD
 * format does not do (12,62,97,62,00,000, not 1,262,976,200,000); in Bangla digits on a Bangla page.
 */
public final class LocalFormat {

    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int BRIEF = 8;
    private static final int LAST_GROUP = 3;
    private static final int GROUP = 2;
    private static final BigDecimal LAKH = new BigDecimal("100000");

    private final Locale locale;

    public LocalFormat(Locale locale) {
        this.locale = locale;
    }

    public boolean isBangla() {
        return "bn".equals(locale.getLanguage());
    }

    /** The text in the reader's language. */
    public String text(Bilingual text) {
        return isBangla() ? text.bn() : text.en();
    }

    /** The same text in the other language, for a second line. */
    public String other(Bilingual text) {
        return isBangla() ? text.en() : text.bn();
    }

    /** Language tag of {@link #other}. */
    public String otherLanguage() {
        return isBangla() ? "en" : "bn";
    }

    public String number(long number) {
        return digits(grouped(Long.toString(number)));
    }

    /** Taka and poisha, such as {@code 12,62,97,62,00,000.00}. */
    public String taka(Taka amount) {
        return digits(grouped(amount.decimal()));
    }

    /** Crore with two decimals, such as {@code 1,26,297.62}. */
    public String crore(Taka amount) {
        return digits(grouped(amount.crore()));
    }

    /** Persons in lakh, exactly: 13,000 is {@code 0.13}. */
    public String lakh(long persons) {
        BigDecimal lakhs = new BigDecimal(persons).divide(LAKH).stripTrailingZeros();
        return digits(grouped(lakhs.setScale(Math.max(lakhs.scale(), 2)).toPlainString()));
    }

    /** @param basisPoints hundredths of a per cent: 8348 is {@code 83.48} */
    public String percent(long basisPoints) {
        return digits(BigDecimal.valueOf(basisPoints, 2).toPlainString());
    }

    public String date(LocalDate date) {
        return digits(DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date));
    }

    /** @param month as {@code 2024-06} */
    public String month(String month) {
        return digits(DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(YearMonth.parse(month)));
    }

    /** A code of the list by its name, words as they were said. */
    public String occupation(String said) {
        return Occupation.named(said).map(this::text).orElse(said);
    }

    /** The end of an id: enough to tell two apart on one page, also where ids begin with the time they were made. */
    public String brief(String id) {
        return id.length() <= BRIEF ? id : "…" + id.substring(id.length() - BRIEF);
    }

    /** A number of which all but the end is starred, as dots that no screen reader spells out as stars. */
    public String masked(String number) {
        return digits(number.replaceAll("\\*+", "•••• "));
    }

    /** @param day in ISO form */
    public String day(String day) {
        return date(LocalDate.parse(day));
    }

    /** The months a payment is for, in words: {@code July–September 2026}; a fiscal year stays {@code 2026-27}. */
    public String period(Period period) {
        if (period.months() == MONTHS_OF_A_YEAR) {
            return digits(period.text());
        }
        String last = DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(period.last());
        return digits(period.months() == 1 ? last : monthName(period.first()) + "–" + last);
    }

    /** The place and what it lies in, such as {@code Ulipur, Kurigram}; the code where it is unknown. */
    public String place(PlaceCode code) {
        return Places.BANGLADESH
                .find(code)
                .map(place -> Stream.of(Optional.of(place), Places.BANGLADESH.districtOf(code))
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(this::name)
                        .collect(Collectors.joining(", ")))
                .orElse(digits(code.text()));
    }

    public String name(Place place) {
        return isBangla() ? place.nameBnOrEn() : place.nameEn();
    }

    private String monthName(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL", locale).format(day);
    }

    /** To the minute, in Bangladesh time. */
    public String time(Instant instant) {
        return digits(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(instant.atZone(DHAKA)));
    }

    /** Any text with its digits in the reader's script; for codes that stay Latin, do not call it. */
    public String digits(String text) {
        if (!isBangla()) {
            return text;
        }
        StringBuilder bangla = new StringBuilder(text.length());
        text.chars().forEach(c -> bangla.append(c >= '0' && c <= '9' ? (char) ('০' + c - '0') : (char) c));
        return bangla.toString();
    }

    private static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - LAST_GROUP; at > start; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
