package bd.spbmu.kernel.place;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import bd.spbmu.kernel.CsvTable;
import bd.spbmu.kernel.Script;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The tree of places by geocode. */
public final class Places {

    /** The whole country, as of the table shipped beside this class. */
    public static final Places BANGLADESH = new Places(CsvTable.read(Places.class, "places.csv").stream()
            .map(Places::place)
            .toList());

    private final TreeMap<String, Place> byCode;
    private final Set<String> zilas;

    private Places(Collection<Place> places) {
        byCode = places.stream()
                .collect(toMap(place -> place.code().text(), identity(), (one, other) -> one, TreeMap::new));
        zilas = byCode.values().stream()
                .filter(place -> place.level() == PlaceLevel.DISTRICT)
                .map(place -> place.code().text().substring(2))
                .collect(toUnmodifiableSet());
    }

    public Optional<Place> find(PlaceCode code) {
        return Optional.ofNullable(byCode.get(code.text()));
    }

    public boolean isUpazila(PlaceCode code) {
        return find(code).filter(place -> place.level() == PlaceLevel.UPAZILA).isPresent();
    }

    /** Whether some district has these two digits, which are unique in the country without the division before them. */
    public boolean hasZila(String zila) {
        return zilas.contains(zila);
    }

    /** Every place, by code: a parent comes right before its children. */
    public List<Place> all() {
        return List.copyOf(byCode.values());
    }

    public List<Place> at(PlaceLevel level) {
        return byCode.values().stream().filter(place -> place.level() == level).toList();
    }

    /** By English name. */
    public List<Place> children(PlaceCode parent) {
        return byCode.values().stream()
                .filter(place -> parent.equals(place.parent()))
                .sorted(Comparator.comparing(Place::nameEn))
                .toList();
    }

    /** The district a place is or lies in; empty for a division or an unknown code. */
    public Optional<Place> districtOf(PlaceCode code) {
        return find(code.district()).filter(place -> place.level() == PlaceLevel.DISTRICT);
    }

    private static Place place(Map<String, String> row) {
        String parent = row.getOrDefault("parent", "");
        String nameBn = Script.display(row.getOrDefault("name_bn", ""));
        return new Place(
                PlaceCode.of(row.getOrDefault("code", "")),
                PlaceLevel.valueOf(row.getOrDefault("level", "").toUpperCase(Locale.ROOT)),
                parent.isEmpty() ? null : PlaceCode.of(parent),
                row.getOrDefault("name_en", ""),
                nameBn.isEmpty() ? null : nameBn);
    }
}
