package bd.spbmu.kernel.registry;

/** CCDS code list: 1 O+, 2 O−, 3 A+, 4 A−, 5 B+, 6 B−, 7 AB+, 8 AB−. */
public enum BloodGroup {
    O_POSITIVE(1),
    O_NEGATIVE(2),
    A_POSITIVE(3),
    A_NEGATIVE(4),
    B_POSITIVE(5),
    B_NEGATIVE(6),
    AB_POSITIVE(7),
    AB_NEGATIVE(8);

    private final int code;

    BloodGroup(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
