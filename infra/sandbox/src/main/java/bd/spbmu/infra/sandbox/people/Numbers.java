package bd.spbmu.infra.sandbox.people;

import bd.spbmu.kernel.place.PlaceCode;

/** Numbers of the right form, each given to one person only, whatever the size of the population up to ten million households. */
final class Numbers {

    private static final long MEMBERS = 10;
    private static final long TEN_7 = 10_000_000L;
    private static final long TEN_8 = 100_000_000L;
    private static final long TEN_10 = 10_000_000_000L;
    // not a round number, else the last digits of a family's numbers would follow from its own number
    private static final long MOBILES = 699_999_953L;
    private static final int RURAL = 1;
    private static final int MUNICIPAL = 2;

    private Numbers() {}

    /** Zila 2, RMO 1, upazila 2, union 2, serial 6. Half of the households registered together and have neighbouring serials. */
    static String nid13(long seed, long household, int member, PlaceCode place) {
        boolean together = household % 2 == 0;
        long tail = together
                ? spread(household, seed, 7_654_321L, TEN_7) * MEMBERS + member
                : spread(household * MEMBERS + member, seed, 76_543_219L, TEN_8);
        return zila(place) + (together ? RURAL : MUNICIPAL) + upazila(place) + "%08d".formatted(tail);
    }

    static String nid10(long seed, long household, int member) {
        return "%010d".formatted(spread(household * MEMBERS + member, seed, 654_321_987L, TEN_10));
    }

    /** Birth year 4, zila 2, RMO 1, upazila 2, union 2, serial 6. */
    static String brn(long seed, long household, int member, PlaceCode place, int birthYear) {
        long tail = spread(household * MEMBERS + member, seed, 54_321_987L, TEN_8);
        return "%04d".formatted(birthYear) + zila(place) + RURAL + upazila(place) + "%08d".formatted(tail);
    }

    /** {@code 01XXXXXXXXX}, third digit 3 to 9. */
    static String mobile(long seed, long household, int member) {
        long drawn = spread(household * MEMBERS + member, seed, 543_219_877L, MOBILES);
        return "01" + (drawn / TEN_8 + 3) + "%08d".formatted(drawn % TEN_8);
    }

    /** A bijection of 0 … range − 1, since the factor shares no divisor with the range. */
    private static long spread(long number, long seed, long factor, long range) {
        long offset = Math.floorMod(seed * 0x5DEECE66DL, range);
        return Math.floorMod(number % range * factor + offset, range);
    }

    private static String zila(PlaceCode place) {
        return place.text().substring(2, 4);
    }

    private static String upazila(PlaceCode place) {
        return place.text().substring(4, 6);
    }
}
