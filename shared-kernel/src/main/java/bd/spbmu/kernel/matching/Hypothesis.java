package bd.spbmu.kernel.matching;

import java.util.Locale;

/**
 * Who the other record could be, if it is not the same person. Relatives share parents, place and mobile, twins the date of
 * birth as well; what they share says nothing about whether they are one person.
 */
enum Hypothesis {
    STRANGER,
    RELATIVE,
    TWIN;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
