package bd.spbmu.kernel;

/**
 * A personal value under its person's own key, carried closed by events, aggregates and views alike. Written
 * {@code s1.<subject uuid>.<base64url ciphertext>}; opened only through {@link Seals}, for disclosure, matching and
 * gateways. Once the key is destroyed it stays what it is, and opens to nothing.
 */
public record Sealed(String text) implements Text {

    private static final String VERSION = "s1.";

    public Sealed {
        if (!text.startsWith(VERSION)) {
            throw new Malformed(KernelProblem.SEALED_MALFORMED);
        }
    }

    public static Sealed of(String text) {
        return new Sealed(text);
    }

    @Override
    public String toString() {
        return "***";
    }
}
