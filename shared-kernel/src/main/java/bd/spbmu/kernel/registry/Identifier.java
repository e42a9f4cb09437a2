package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Text;
import java.util.List;

/**
 * A number of a person together with what it is.
 *
 * @param digits as given, in ASCII; a passport and the cards may have letters too
 * @param canonical the one form under which it is compared and claimed
 */
public record Identifier(IdentifierType type, String digits, String canonical) {

    /** @throws bd.spbmu.kernel.Malformed if the text is no number of that type */
    public static Identifier of(IdentifierType type, String text) {
        return switch (type) {
            case NID -> {
                Nid nid = Nid.of(text);
                yield new Identifier(type, nid.text(), nid.canonical());
            }
            case BRN -> {
                Brn brn = Brn.of(text);
                yield new Identifier(type, brn.text(), brn.text());
            }
            case PASSPORT -> plain(type, Passport.of(text));
            case DISABILITY_CARD, FREEDOM_FIGHTER -> plain(type, CardNumber.of(text));
        };
    }

    private static Identifier plain(IdentifierType type, Text number) {
        return new Identifier(type, number.text(), number.text());
    }

    /** What is odd about it, for a person born in that year; never a reason to refuse it. */
    public List<IdentifierWarning> warnings(int bornIn) {
        return switch (type) {
            case NID -> new Nid(digits).warnings(bornIn);
            case BRN -> new Brn(digits).warnings(bornIn);
            case PASSPORT, DISABILITY_CARD, FREEDOM_FIGHTER -> List.of();
        };
    }

    /** What is hashed into its {@link IdentityId}, such as {@code NID:…} or {@code BRN:…}. */
    public String claimText() {
        return type + ":" + canonical;
    }

    @Override
    public String toString() {
        return type + ":***";
    }
}
