package bd.spbmu.kernel.access;

import bd.spbmu.kernel.programme.MisCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param mis the MIS on whose behalf, absent for an officer of the registry itself
 */
public record Actor(ActorId id, ActorKind kind, @Nullable MisCode mis, Set<Role> roles, Scope scope) {

    /** The registry acting by itself: policies, workers, the first load of the catalogue. */
    public static final Actor REGISTRY =
            new Actor(new ActorId("registry"), ActorKind.SYSTEM, null, Set.of(Role.values()), Scope.EVERYTHING);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean hasAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
