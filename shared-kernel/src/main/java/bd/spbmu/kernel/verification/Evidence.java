package bd.spbmu.kernel.verification;

import bd.spbmu.kernel.Malformed;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * By what an answer can be proved later.
 *
 * @param reference the source's own name of its answer: 1 to 64 letters, digits and {@code - _ . :}, and no person's number
 * @param subject what was asked, by which it is seen whether the record has changed since
 * @param at when the source said so
 */
public record Evidence(String reference, SubjectHash subject, Instant at) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{10,17}");

    public Evidence {
        if (!isReference(reference)) {
            throw new Malformed(VerificationProblem.REFERENCE_MALFORMED);
        }
    }

    /** A reference that may be kept for ever: a bare run of digits could be a number of the person. */
    public static boolean isReference(String text) {
        return SHAPE.matcher(text).matches() && !PERSONAL_NUMBER.matcher(text).matches();
    }
}
