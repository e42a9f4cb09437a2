package bd.spbmu.kernel.access;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.Set;

/**
 * Where an actor's roles hold: programmes × places. What lies outside answers exactly as if it did not exist.
 *
 * @param programmes the programmes; empty means every programme
 * @param places geocode prefixes; empty means the whole country
 */
public record Scope(Set<ProgrammeCode> programmes, Set<PlaceCode> places) {

    public static final Scope EVERYTHING = new Scope(Set.of(), Set.of());

    public Scope {
        programmes = Set.copyOf(programmes);
        places = Set.copyOf(places);
    }

    public boolean covers(ProgrammeCode programme) {
        return programmes.isEmpty() || programmes.contains(programme);
    }

    public boolean covers(PlaceCode place) {
        return places.isEmpty() || places.stream().anyMatch(place::isWithin);
    }
}
