package bd.spbmu.kernel.programme;

/** Who keeps an MIS running. */
public enum Maintainer {
    IBAS,
    LINE_MINISTRY
}
