package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A birth registration number of BDRIS: 17 digits, of which the first four are the year of birth. A hand-written one of 16 digits
 * is taken as it is: it can be verified nowhere, and how it would become one of 17 is folk practice.
 *
 * @param text the digits in ASCII, which are also its canonical form
 */
public record Brn(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("\\d{16,17}");
    private static final int LEGACY_DIGITS = 16;
    private static final int YEAR_DIGITS = 4;

    public Brn {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.BRN_MALFORMED);
        }
    }

    /** Reads Bangla digits too; spaces and hyphens between them do not count. */
    public static Brn of(String text) {
        return new Brn(Script.number(text));
    }

    /** Written by hand before numbers were kept online. */
    public boolean isLegacy() {
        return text.length() == LEGACY_DIGITS;
    }

    /** Also a legacy number begins with it. */
    public int birthYear() {
        return Integer.parseInt(text.substring(0, YEAR_DIGITS));
    }

    List<IdentifierWarning> warnings(int bornIn) {
        List<IdentifierWarning> warnings = new ArrayList<>();
        if (isLegacy()) {
            warnings.add(IdentifierWarning.BRN_UNVERIFIABLE);
        }
        if (birthYear() != bornIn) {
            warnings.add(IdentifierWarning.BRN_YEAR_DIFFERS);
        }
        return warnings;
    }

    @Override
    public String toString() {
        return "***";
    }
}
