package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import java.util.Set;

/** Who may do what to persons. */
final class RegistryRoles {

    static final Set<Role> REGISTER = Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);

    /** Other decisions ask for public facts on behalf of whoever sends them. */
    static final Set<Role> CONFIRM =
            Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER, Role.MAKER, Role.CHECKER);

    private RegistryRoles() {}
}
