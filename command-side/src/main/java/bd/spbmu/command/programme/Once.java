package bd.spbmu.command.programme;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.registry.RegistryProblem;
import org.jspecify.annotations.Nullable;

/** What is said once is said for good: the same again is a repetition, anything else under the same name is refused. */
final class Once {

    private Once() {}

    /** @throws Refusal {@code same-id-other-body} if something else was said before */
    static boolean isNew(@Nullable Object said, Object now) {
        if (said == null) {
            return true;
        }
        if (!said.equals(now)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
        return false;
    }
}
