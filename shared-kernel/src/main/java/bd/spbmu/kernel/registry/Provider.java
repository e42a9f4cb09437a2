package bd.spbmu.kernel.registry;

/** Where an account is kept. */
public enum Provider {
    BKASH,
    NAGAD,
    ROCKET,
    /** Any bank; the routing number says which. */
    BANK,
    POST_OFFICE;

    /** A mobile financial service, which is paid through its own gateway. The others cannot be paid yet. */
    public boolean isWallet() {
        return switch (this) {
            case BKASH, NAGAD, ROCKET -> true;
            case BANK, POST_OFFICE -> false;
        };
    }
}
