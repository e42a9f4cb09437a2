package bd.spbmu.kernel.registry;

/** Where an account is kept. Mobile financial services for now; banks and the post office come with the payments issue. */
public enum Provider {
    BKASH,
    NAGAD,
    ROCKET
}
