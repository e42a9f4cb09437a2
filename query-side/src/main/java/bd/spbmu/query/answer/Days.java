package bd.spbmu.query.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a day is in Bangladesh. */
public final class Days {

    public static final ZoneId BANGLADESH = ZoneId.of("Asia/Dhaka");

    private Days() {}

    /** The last millisecond of the day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BANGLADESH).toInstant().minusMillis(1);
    }
}
