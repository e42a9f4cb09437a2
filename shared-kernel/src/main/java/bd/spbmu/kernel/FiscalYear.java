package bd.spbmu.kernel;

import java.time.LocalDate;
import java.time.Month;

/** The government's year, 1 July to 30 June, written {@code 2026-27}. */
public record FiscalYear(int startsIn) implements Text, Comparable<FiscalYear> {

    public static FiscalYear of(String text) {
        return Period.of(text).fiscalYear();
    }

    public static FiscalYear containing(LocalDate date) {
        return new FiscalYear(date.getMonthValue() >= Month.JULY.getValue() ? date.getYear() : date.getYear() - 1);
    }

    public LocalDate first() {
        return LocalDate.of(startsIn, Month.JULY, 1);
    }

    public LocalDate last() {
        return LocalDate.of(startsIn + 1, Month.JUNE, 30);
    }

    @Override
    public String text() {
        return "%04d-%02d".formatted(startsIn, (startsIn + 1) % 100);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    @Override
    public String toString() {
        return text();
    }
}
