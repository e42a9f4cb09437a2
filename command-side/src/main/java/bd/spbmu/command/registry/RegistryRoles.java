package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import java.util.Set;

/** Who may do what to persons. */
final class RegistryRoles {

    static final Set<Role> REGISTER = Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);

    /** Other decisions ask for public facts on behalf of whoever sends them. */
    static final Set<Role> CONFIRM =
            Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER, Role.MAKER, Role.CHECKER);

    /** Changes of a record. */
    static final Set<Role> CHANGE = REGISTER;

    /** Saying that something is so after a look at the evidence; only ever as a person. */
    static final Set<Role> VERIFY = Set.of(Role.OPERATOR, Role.FIELD_OFFICER);

    private RegistryRoles() {}
}
