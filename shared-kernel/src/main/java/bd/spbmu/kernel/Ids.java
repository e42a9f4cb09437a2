package bd.spbmu.kernel;

import java.util.UUID;
import java.util.regex.Pattern;

/** The shapes that ids share. */
public final class Ids {

    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CODE_SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");
    private static final Pattern HASH_SHAPE = Pattern.compile("[0-9a-f]{32}");

    private Ids() {}

    /** @throws Malformed unless the text is a UUID as {@link UUID#toString} writes it */
    public static UUID uuid(String text) {
        if (!UUID_SHAPE.matcher(text).matches()) {
            throw new Malformed(KernelProblem.ID_MALFORMED);
        }
        return UUID.fromString(text);
    }

    /** @throws Malformed unless the text is a code: 2 to 32 of a-z, 0-9 and hyphen */
    public static String code(String text) {
        if (!CODE_SHAPE.matcher(text).matches()) {
            throw new Malformed(KernelProblem.CODE_MALFORMED);
        }
        return text;
    }

    /** @throws Malformed unless the text is 32 lower-case hexadecimal digits */
    public static String hash(String text) {
        if (!HASH_SHAPE.matcher(text).matches()) {
            throw new Malformed(KernelProblem.HASH_MALFORMED);
        }
        return text;
    }
}
