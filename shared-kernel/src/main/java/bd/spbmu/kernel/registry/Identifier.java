package bd.spbmu.kernel.registry;

/**
 * A number of a person together with what it is.
 *
 * @param digits as given, in ASCII
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
        };
    }

    /** What is hashed into its {@link IdentityId}: {@code NID:…} or {@code BRN:…}. */
    public String claimText() {
        return type + ":" + canonical;
    }

    @Override
    public String toString() {
        return type + ":***";
    }
}
