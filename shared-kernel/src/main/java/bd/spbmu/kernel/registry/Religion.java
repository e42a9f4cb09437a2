package bd.spbmu.kernel.registry;

/** CCDS code list: 1 Islam, 2 Hinduism, 3 Buddhism, 4 Christianity, 8 refused, 9 non-believer, 0 other. Sensitive: always sealed. */
public enum Religion {
    ISLAM(1),
    HINDUISM(2),
    BUDDHISM(3),
    CHRISTIANITY(4),
    REFUSED(8),
    NON_BELIEVER(9),
    OTHER(0);

    private final int code;

    Religion(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
