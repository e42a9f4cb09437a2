package bd.spbmu.infra.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and spreadsheets write them: year first, day first, or counted since 1900. */
final class Days {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T00:00.*)?");
    /** Day 60 is the 29th of February 1900, which never was; only days after it are counted right. */
    private static final LocalDate BEFORE_COUNTING = LocalDate.of(1899, 12, 30);

    private static final int FIRST_RIGHT = 61;
    private static final int LAST = 2_958_465;

    private Days() {}

    /** As {@code 2026-07-01}; what is no day stays as it is, for the field to refuse. */
    static String iso(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return written(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? written(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : text;
    }

    private static String written(String year, String month, String day) {
        return year + "-" + (month.length() == 1 ? "0" : "") + month + "-" + (day.length() == 1 ? "0" : "") + day;
    }

    /** The day a spreadsheet counted; what is no such count stays as it is. */
    static String counted(BigDecimal count) {
        boolean whole = count.stripTrailingZeros().scale() <= 0
                && count.compareTo(BigDecimal.valueOf(FIRST_RIGHT)) >= 0
                && count.compareTo(BigDecimal.valueOf(LAST)) <= 0;
        return whole ? BEFORE_COUNTING.plusDays(count.longValue()).toString() : count.toPlainString();
    }
}
