package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.place.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A national ID number of 10 digits (smart card), 13, or 17 (birth year and the 13). The check digit is unpublished, so none is
 * checked; the area codes are those of voter registration, so none is taken for the person's place.
 *
 * @param text the digits as given, in ASCII
 */
public record Nid(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("\\d{10}|\\d{13}|\\d{17}");
    private static final int WITH_YEAR = 17;
    private static final int YEAR_DIGITS = 4;
    private static final int SMART_CARD = 10;
    private static final String AREAS = "123459";

    public Nid {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.NID_MALFORMED);
        }
    }

    /** Reads Bangla digits too; spaces and hyphens between them do not count. */
    public static Nid of(String text) {
        return new Nid(Script.number(text));
    }

    /** The number that is one person's: 13 and 17 digits meet in the 13; 10 digits stand for themselves, only the EC can link them. */
    public String canonical() {
        return text.length() == WITH_YEAR ? text.substring(YEAR_DIGITS) : text;
    }

    /** The year in front of a 17-digit number: evidence of the year of birth, not part of the identity. */
    public OptionalInt birthYear() {
        return text.length() == WITH_YEAR
                ? OptionalInt.of(Integer.parseInt(text.substring(0, YEAR_DIGITS)))
                : OptionalInt.empty();
    }

    /** Every form that can be computed: the 13 digits and the 17 of a person born in that year; 10 digits only themselves. */
    public Set<String> aliases(int bornIn) {
        String canonical = canonical();
        return canonical.length() == SMART_CARD ? Set.of(canonical) : Set.of(canonical, bornIn + canonical);
    }

    List<IdentifierWarning> warnings(int bornIn) {
        List<IdentifierWarning> warnings = new ArrayList<>();
        String canonical = canonical();
        if (birthYear().orElse(bornIn) != bornIn) {
            warnings.add(IdentifierWarning.NID_YEAR_DIFFERS);
        }
        if (canonical.length() != SMART_CARD) {
            if (!Places.BANGLADESH.hasZila(canonical.substring(0, 2))) {
                warnings.add(IdentifierWarning.NID_DISTRICT_UNKNOWN);
            }
            if (AREAS.indexOf(canonical.charAt(2)) < 0) {
                warnings.add(IdentifierWarning.NID_AREA_UNKNOWN);
            }
        }
        return warnings;
    }

    @Override
    public String toString() {
        return "***";
    }
}
