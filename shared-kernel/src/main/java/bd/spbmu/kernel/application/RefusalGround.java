package bd.spbmu.kernel.application;

/** Why an application is refused; the officer adds words. */
public enum RefusalGround {
    NOT_ELIGIBLE,
    ALREADY_SERVED,
    INFORMATION_WRONG,
    INFORMATION_MISSING,
    PROGRAMME_FULL,
    OTHER
}
