package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.Role;
import java.util.Set;

/** Who may do what to enrolments. */
final class EnrolmentRoles {

    static final Set<Role> ENROL = Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);

    /** Steps of a merge, which officers decide and the registry carries out. */
    static final Set<Role> MERGE = Set.of(Role.OPERATOR, Role.FIELD_OFFICER);

    private EnrolmentRoles() {}
}
