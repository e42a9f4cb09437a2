package bd.spbmu.infra.web;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Written;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.Optional;
import java.util.Set;

/** Commands of a slice that only this test knows. */
final class SampleCommands {

    private SampleCommands() {}

    record Change(ProgrammeCode programme, PlaceCode place, Taka amount) implements Command {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MIS_CLIENT, Role.FIELD_OFFICER);
        }

        @Override
        public Optional<ProgrammeCode> scopeProgramme() {
            return Optional.of(programme);
        }

        @Override
        public Optional<PlaceCode> scopePlace() {
            return Optional.of(place);
        }
    }

    record Approve() implements Command {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.CHECKER, Role.MIS_CLIENT);
        }

        @Override
        public boolean onlyByPerson() {
            return true;
        }
    }

    /** What only the registry sends to itself. */
    record Inner() implements Command {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }

    record Outer() implements Command {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MIS_CLIENT);
        }
    }

    static Object change(Object change) {
        Written.CURRENT.get().upTo(new LogPosition(7, 3));
        return change;
    }
}
