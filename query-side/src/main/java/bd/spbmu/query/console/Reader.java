package bd.spbmu.query.console;

import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who looks at the page, and which doors the navigation shows them. It only hides doors: what lies behind is guarded by the
 * queries themselves.
 *
 * @param name account name
 * @param roles none for the public
 */
public record Reader(String name, Set<Role> roles) {

    static final Reader ANONYMOUS = new Reader("", Set.of());

    private static final Set<Role> SEE_PERSONS =
            EnumSet.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER, Role.MAKER, Role.CHECKER, Role.AUDITOR);
    private static final Set<Role> SEE_APPLICATIONS = EnumSet.of(Role.OPERATOR, Role.FIELD_OFFICER, Role.AUDITOR);
    private static final Set<Role> CHECK = EnumSet.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);

    private static final Set<Role> SEE_FILES = EnumSet.of(Role.OPERATOR, Role.FIELD_OFFICER, Role.AUDITOR);

    static Reader of(Actor actor) {
        return new Reader(actor.id().text(), actor.roles());
    }

    public boolean signedIn() {
        return !roles.isEmpty();
    }

    public boolean seesPersons() {
        return roles.stream().anyMatch(SEE_PERSONS::contains);
    }

    public boolean seesApplications() {
        return roles.stream().anyMatch(SEE_APPLICATIONS::contains);
    }

    public boolean checks() {
        return roles.stream().anyMatch(CHECK::contains);
    }

    public boolean seesFiles() {
        return roles.stream().anyMatch(SEE_FILES::contains);
    }

    /** The doors this reader may open, in the order of the navigation. */
    public List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room("home", "/console"));
        if (seesPersons()) {
            rooms.add(new Room("beneficiaries", "/console/beneficiaries"));
            rooms.add(new Room("households", "/console/households"));
        }
        if (seesApplications()) {
            rooms.add(new Room("applications", "/console/applications"));
        }
        if (checks()) {
            rooms.add(new Room("double-dipping", "/console/double-dipping"));
        }
        if (seesFiles()) {
            rooms.add(new Room("imports", "/console/imports"));
        }
        rooms.add(new Room("coverage", "/console/coverage"));
        rooms.add(new Room("payrolls", "/console/payrolls"));
        rooms.add(new Room("payments", "/console/payments"));
        if (seesPersons()) {
            rooms.add(new Room("cases", "/console/cases"));
            rooms.add(new Room("verifications", "/console/verifications"));
        }
        if (signedIn()) {
            rooms.add(new Room("overlaps", "/console/overlaps"));
        }
        return List.copyOf(rooms);
    }
}
