package bd.spbmu.kernel.registry;

/** CCDS code list: 1 unmarried, 2 married, 3 widowed, 4 separated, 5 divorced. */
public enum MaritalStatus {
    UNMARRIED(1),
    MARRIED(2),
    WIDOWED(3),
    SEPARATED(4),
    DIVORCED(5);

    private final int code;

    MaritalStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
