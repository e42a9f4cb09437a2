package bd.spbmu.command.programme;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import java.util.Set;

/** What an administrator, or the first start, tells the catalogue. The same again changes nothing. */
sealed interface CatalogueCommand extends Command
        permits ProgrammeCommand, MinistryCommand, MisCommand, PublicationCommand {

    @Override
    default Set<Role> allowedTo() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
