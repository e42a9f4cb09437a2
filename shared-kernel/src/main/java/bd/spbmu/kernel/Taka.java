package bd.spbmu.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money, in whole poisha (1 taka = 100 poisha). Stored and sent as the bare number of poisha.
 *
 * @param poisha whole poisha; negative only as a difference
 */
public record Taka(long poisha) implements Comparable<Taka> {

    public static final Taka ZERO = new Taka(0);

    private static final int POISHA_PER_TAKA = 100;
    private static final BigDecimal POISHA_PER_CRORE = new BigDecimal("1000000000");

    public static Taka ofTaka(long taka) {
        return new Taka(Math.multiplyExact(taka, (long) POISHA_PER_TAKA));
    }

    /**
     * Reads an amount as government papers print it, exactly: 126297.62 crore is 1,262,976,200,000 taka.
     *
     * @param crore decimal number of crore (1 crore = 10,000,000), at most nine decimals
     * @throws Malformed if the text is not a number or does not come to whole poisha
     */
    public static Taka ofCrore(String crore) {
        try {
            return new Taka(new BigDecimal(crore).multiply(POISHA_PER_CRORE).longValueExact());
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw new Malformed(KernelProblem.AMOUNT_MALFORMED);
        }
    }

    /** @throws ArithmeticException if the sum does not fit */
    public Taka plus(Taka other) {
        return new Taka(Math.addExact(poisha, other.poisha));
    }

    /** @throws ArithmeticException if the difference does not fit */
    public Taka minus(Taka other) {
        return new Taka(Math.subtractExact(poisha, other.poisha));
    }

    /** @throws ArithmeticException if the product does not fit */
    public Taka times(long factor) {
        return new Taka(Math.multiplyExact(poisha, factor));
    }

    public boolean isPositive() {
        return poisha > 0;
    }

    /** Taka with exactly two decimals and no grouping, such as {@code 1950.00}. */
    public String decimal() {
        return BigDecimal.valueOf(poisha, 2).toPlainString();
    }

    /** Crore with two decimals, rounded half up: for display, never to calculate with. */
    public String crore() {
        return new BigDecimal(poisha)
                .divide(POISHA_PER_CRORE, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Override
    public int compareTo(Taka other) {
        return Long.compare(poisha, other.poisha);
    }
}
