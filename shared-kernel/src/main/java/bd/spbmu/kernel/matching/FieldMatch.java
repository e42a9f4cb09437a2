package bd.spbmu.kernel.matching;

/**
 * How one field agrees.
 *
 * @param bits what an agreeing name tells against a stranger; 0 for fields that weigh by their agreement alone
 */
record FieldMatch(Field field, Agreement agreement, double bits) {

    static FieldMatch of(Field field, Agreement agreement) {
        return new FieldMatch(field, agreement, 0);
    }

    static FieldMatch of(Field field, NameMatch match) {
        return new FieldMatch(field, match.agreement(), match.bits());
    }
}
