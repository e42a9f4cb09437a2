package bd.spbmu.kernel.verification;

/** What a source compares. Only that it differs is told, never its own value. */
public enum ComparedField {
    NAME,
    MOTHER,
    FATHER,
    BIRTH_DATE,
    /** The SIM or the account is another person's. */
    HOLDER,
    /** The SIM or the account is switched off, dormant or closed. */
    ACTIVE
}
