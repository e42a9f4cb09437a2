package bd.spbmu.infra.sandbox.people;

import bd.spbmu.kernel.CsvTable;
import bd.spbmu.kernel.place.Place;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.Places;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where people live: districts by population, upazilas of a district alike. */
final class Homes {

    private static final NavigableMap<Integer, PlaceCode> BY_SHARE = new TreeMap<>();
    private static final int TOTAL = total();

    private Homes() {}

    static PlaceCode random(Chance chance) {
        return upazila(BY_SHARE.higherEntry(chance.between(0, TOTAL - 1)).getValue(), chance);
    }

    static PlaceCode upazila(PlaceCode district, Chance chance) {
        return chance.oneOf(Places.BANGLADESH.children(district)).code();
    }

    static Place place(PlaceCode code) {
        return Places.BANGLADESH.find(code).orElseThrow();
    }

    private static int total() {
        int sum = 0;
        for (Map<String, String> row : CsvTable.read(Homes.class, "districts.csv")) {
            sum += Integer.parseInt(row.getOrDefault("thousands", "0"));
            BY_SHARE.put(sum, PlaceCode.of(row.getOrDefault("district", "")));
        }
        return sum;
    }
}
