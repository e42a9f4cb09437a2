package bd.spbmu.query.overlaps;

/** What overlap figures are counted by. */
public enum OverlapGrouping {
    ALL,
    DISTRICT,
    MINISTRY
}
