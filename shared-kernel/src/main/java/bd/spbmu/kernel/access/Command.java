package bd.spbmu.kernel.access;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.Optional;
import java.util.Set;

/**
 * Implemented by every command record: who may send it, and where. Checked once, before any handler sees it; the
 * registry itself may send every command.
 */
public interface Command {

    /** The roles that may send it; empty for commands only the registry sends to itself. */
    Set<Role> allowedTo();

    /** Whether anyone may send it, signed in or not: what people do for themselves. */
    default boolean openToAll() {
        return false;
    }

    /** The programme it acts on, which must lie in the actor's scope. */
    default Optional<ProgrammeCode> scopeProgramme() {
        return Optional.empty();
    }

    /** The place it acts on, which must lie in the actor's scope. */
    default Optional<PlaceCode> scopePlace() {
        return Optional.empty();
    }

    /** Whether a machine's token is not enough. */
    default boolean onlyByPerson() {
        return false;
    }
}
