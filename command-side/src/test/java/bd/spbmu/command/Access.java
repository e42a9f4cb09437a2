package bd.spbmu.command;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/** Asks a command about each role in turn. */
public final class Access {

    public static final Set<Role> WHO_REGISTER = Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);
    public static final Set<Role> ONLY_THE_REGISTRY = Set.of();

    private Access() {}

    /** Each of the commands is allowed to each of these roles and to no other. */
    public static void isFor(Set<Role> roles, Command... commands) {
        SoftAssertions table = new SoftAssertions();
        for (Command command : List.of(commands)) {
            for (Role role : EnumSet.allOf(Role.class)) {
                table.assertThat(command.allowedTo().contains(role))
                        .as("%s by %s", command.getClass().getSimpleName(), role)
                        .isEqualTo(roles.contains(role));
            }
        }
        table.assertAll();
        assertThat(commands).isNotEmpty();
    }
}
