package bd.spbmu.infra.web.access;

import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.place.PlaceCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An officer of the demo, signing in on a page.
 *
 * @param places geocode prefixes the officer works in; {@code *} for the whole country
 */
record DemoOfficer(String name, String password, List<String> roles, List<String> programmes, List<String> places)
        implements UserDetails {

    DemoOfficer {
        roles = List.copyOf(roles);
        programmes = List.copyOf(programmes);
        places = List.copyOf(places);
    }

    DemoOfficer withPassword(String encoded) {
        return new DemoOfficer(name, encoded, roles, programmes, places);
    }

    Map<String, Object> claims() {
        return Map.of("actor_kind", "person", "roles", roles, "programmes", programmes, "places", places);
    }

    Actor actor() {
        Set<PlaceCode> within = places.contains(Actors.EVERYTHING)
                ? Set.of()
                : places.stream().map(PlaceCode::of).collect(Collectors.toSet());
        Set<Role> held = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Actor(new ActorId(name), ActorKind.PERSON, null, held, new Scope(Set.of(), within));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
