package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/** A death registration number of BDRIS: 17 digits, built like a birth registration number. */
public record DeathRegistration(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}");

    public DeathRegistration {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(ChangeProblem.DEATH_REGISTRATION_MALFORMED);
        }
    }

    /** Reads Bangla digits too; spaces and hyphens between them do not count. */
    public static DeathRegistration of(String text) {
        return new DeathRegistration(Script.number(text));
    }

    @Override
    public String toString() {
        return "***";
    }
}
