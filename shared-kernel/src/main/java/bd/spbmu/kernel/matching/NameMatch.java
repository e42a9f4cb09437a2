package bd.spbmu.kernel.matching;

/**
 * How two names agree as wholes.
 *
 * @param bits what the agreeing parts tell, less what the others tell against it; meant against a stranger
 */
record NameMatch(Agreement agreement, double bits) {

    static final NameMatch MISSING = new NameMatch(Agreement.MISSING, 0);

    /** Both scripts were compared: the better one counts, unless the other contradicts it. */
    static NameMatch ofTwo(NameMatch one, NameMatch other) {
        if (one.agreement == Agreement.MISSING) {
            return other;
        }
        if (other.agreement == Agreement.MISSING) {
            return one;
        }
        return one.bits >= other.bits ? confirmed(one, other) : confirmed(other, one);
    }

    private static NameMatch confirmed(NameMatch better, NameMatch worse) {
        boolean contradicts = worse.agreement == Agreement.DIFFERENT || worse.agreement == Agreement.PARTIAL;
        return contradicts && better.agreement != Agreement.DIFFERENT
                ? new NameMatch(Agreement.PARTIAL, (better.bits + worse.bits) / 2)
                : better;
    }
}
