package bd.spbmu.command.registry;

import bd.spbmu.kernel.Text;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole request in one spelling: two bodies that say the same give the same text. Each part carries its length, so that no
 * two requests can run into each other. Clear personal data: only ever hashed.
 */
final class Canonical {

    private Canonical() {}

    static String text(@Nullable Object... parts) {
        return Arrays.stream(parts).map(Canonical::measured).collect(Collectors.joining());
    }

    private static String measured(@Nullable Object part) {
        if (part == null) {
            return "-;";
        }
        String said = part instanceof Text value ? value.text() : part.toString();
        return said.length() + ":" + said + ";";
    }
}
