package bd.spbmu.kernel;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a payment is for: a fiscal year ({@code 2026-27}), a quarter of it ({@code 2026-27-Q1} is July to September) or a
 * month of it ({@code 2026-27-M01} is July).
 *
 * @param months how many months it spans: 12, 3 or 1
 * @param part which of them, from 1; always 1 for a year
 */
public record Period(FiscalYear fiscalYear, int months, int part) implements Text, Comparable<Period> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})(?:-(Q[1-4]|M(?:0[1-9]|1[0-2])))?");
    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    public static Period of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new Malformed(KernelProblem.PERIOD_MALFORMED);
        }
        int starts = Integer.parseInt(matcher.group(1));
        if ((starts + 1) % 100 != Integer.parseInt(matcher.group(2))) {
            throw new Malformed(KernelProblem.PERIOD_MALFORMED);
        }
        FiscalYear year = new FiscalYear(starts);
        String part = matcher.group(3);
        if (part == null) {
            return new Period(year, YEAR, 1);
        }
        int number = Integer.parseInt(part.substring(1));
        return part.startsWith("Q") ? new Period(year, QUARTER, number) : new Period(year, 1, number);
    }

    public LocalDate first() {
        return fiscalYear.first().plusMonths((part - 1L) * months);
    }

    public LocalDate last() {
        return first().plusMonths(months).minusDays(1);
    }

    @Override
    public String text() {
        return switch (months) {
            case YEAR -> fiscalYear.text();
            case QUARTER -> fiscalYear.text() + "-Q" + part;
            default -> "%s-M%02d".formatted(fiscalYear.text(), part);
        };
    }

    @Override
    public int compareTo(Period other) {
        int byStart = first().compareTo(other.first());
        return byStart != 0 ? byStart : Integer.compare(months, other.months);
    }

    @Override
    public String toString() {
        return text();
    }
}
