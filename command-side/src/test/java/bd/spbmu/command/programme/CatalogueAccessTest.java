package bd.spbmu.command.programme;

import bd.spbmu.command.Access;
import bd.spbmu.command.programme.MinistryCommand.ConfirmMinistry;
import bd.spbmu.command.programme.MisCommand.ConfirmMis;
import bd.spbmu.command.programme.ProgrammeCommand.ConfirmProgramme;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueAccessTest {

    @Test
    void the_catalogue_is_kept_by_administrators() {
        Access.isFor(Set.of(Role.ADMINISTRATOR), SeedCatalogue.commands().toArray(CatalogueCommand[]::new));
        Access.isFor(Set.of(Role.ADMINISTRATOR), new ConfirmMinistry(MinistryCode.of("mosw")));
    }

    @Test
    void whether_a_programme_exists_anyone_may_ask() {
        Access.isFor(
                EnumSet.allOf(Role.class),
                new ConfirmProgramme(ProgrammeCode.of("egpp")),
                new ConfirmMis(MisCode.of("dss-mis")));
    }
}
