package bd.spbmu.kernel.matching;

/** How sure the scorer is. */
public enum Level {
    NONE,
    POSSIBLE,
    LIKELY
}
