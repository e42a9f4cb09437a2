package bd.spbmu.kernel.intake;

/** How many lines met which verdict. */
public record Counts(long accepted, long warned, long refused, long duplicate) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public static Counts of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> new Counts(1, 0, 0, 0);
            case ACCEPTED_WITH_WARNINGS -> new Counts(0, 1, 0, 0);
            case REFUSED -> new Counts(0, 0, 1, 0);
            case DUPLICATE -> new Counts(0, 0, 0, 1);
        };
    }

    public Counts plus(Counts more) {
        return new Counts(
                accepted + more.accepted, warned + more.warned, refused + more.refused, duplicate + more.duplicate);
    }

    public long lines() {
        return accepted + warned + refused + duplicate;
    }
}
