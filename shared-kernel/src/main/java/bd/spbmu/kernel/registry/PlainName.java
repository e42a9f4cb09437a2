package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/** A name in any script: letters, their marks and the usual punctuation, at most 200 characters, no digits. */
public record PlainName(String text) implements Text {

    private static final int LONGEST = 200;
    private static final Pattern SHAPE =
            Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\u200C\\u200D .,:'’()/@-]{1," + LONGEST + "}");

    public PlainName {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.NAME_MALFORMED);
        }
    }

    public static PlainName of(String text) {
        return new PlainName(Script.display(text));
    }

    @Override
    public String toString() {
        return "***";
    }
}
