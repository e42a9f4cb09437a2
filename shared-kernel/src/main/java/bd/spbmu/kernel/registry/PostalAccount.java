package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import java.util.regex.Pattern;

/**
 * A savings account at the post office. Its form is not published: 5 to 17 digits are accepted.
 *
 * @param number leading zeros kept
 */
public record PostalAccount(String number) implements AccountNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{5,17}");

    public PostalAccount {
        if (!SHAPE.matcher(number).matches()) {
            throw new Malformed(RegistryProblem.POSTAL_ACCOUNT_MALFORMED);
        }
    }

    /** Reads Bangla digits too; spaces and hyphens between them do not count. */
    public static PostalAccount of(String text) {
        return new PostalAccount(Script.number(text));
    }

    @Override
    public Provider provider() {
        return Provider.POST_OFFICE;
    }

    @Override
    public String claimText() {
        return provider() + ":" + number;
    }

    @Override
    public String toString() {
        return "POST_OFFICE:***";
    }
}
