package bd.spbmu.kernel.matching;

import java.util.Locale;

/** How two values of one field agree. Written in lower case into stored evidence, so never rename one. */
enum Agreement {
    EXACT,
    /** Same after normalisation: only the script or the usual spelling differs. */
    SAME,
    PHONETIC,
    NEAR,
    /** One of the two names has more parts. */
    SHORTENED,
    /** Some parts agree, others do not. */
    PARTIAL,
    SWAPPED,
    DAY_OFF,
    /** One of day, month and year differs. */
    ONE_PART_OFF,
    YEAR_OFF,
    /** The same year, and one of the two dates is 1 January, which stands for "unknown". */
    DEFAULT_DATE,
    /** Both dates are the same 1 January, or the same first of July, which people give who do not know. */
    EXACT_DEFAULT,
    DISTRICT,
    ONE_DIGIT_OFF,
    DIFFERENT,
    MISSING;

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
