package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/** A name in Bangla script, as CCDS demands it: at most 200 characters, joiners kept, no digits. */
public record NameInBangla(String text) implements Text {

    private static final int LONGEST = 200;
    private static final Pattern SHAPE = Pattern.compile(
            "(?=.*[\\u0985-\\u09B9\\u09CE])[\\u0980-\\u09E3\\u200C\\u200D .,:'’()/-]{1," + LONGEST + "}");

    public NameInBangla {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.NAME_BN_MALFORMED);
        }
    }

    public static NameInBangla of(String text) {
        return new NameInBangla(Script.display(text));
    }

    @Override
    public String toString() {
        return "***";
    }
}
