package bd.spbmu.kernel.matching;

/**
 * One weighty word of a name.
 *
 * @param spelling lower case
 * @param bits how much it tells: log2 of one over its frequency
 */
record NamePart(String spelling, Sound sound, double bits) {

    /** Abdul alone is half a name: {@code Abdul Karim} is called Karim. */
    private static final double ABDUL_BITS = 1.5;

    private static final double LOG_2 = Math.log(2);

    static NamePart of(String spelling) {
        Sound sound = Sound.of(spelling);
        return new NamePart(spelling, sound, -Math.log(NameWords.frequency(sound.key())) / LOG_2);
    }

    static NamePart abdul() {
        return new NamePart("abdul", Sound.of("abdul"), ABDUL_BITS);
    }

    boolean isAbdul() {
        return spelling.equals("abdul");
    }
}
