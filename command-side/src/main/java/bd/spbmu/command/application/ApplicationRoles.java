package bd.spbmu.command.application;

import bd.spbmu.kernel.access.Role;
import java.util.Set;

/** Who may do what to applications. */
final class ApplicationRoles {

    /** Those who register and enrol: an acceptance does both. */
    static final Set<Role> DECIDE = Set.of(Role.OPERATOR, Role.FIELD_OFFICER);

    private ApplicationRoles() {}
}
