package bd.spbmu.command.registry;

/** How far a merge has come, in the order in which it goes. */
enum MergeState {
    ASKED,
    CONFIRMED,
    /** Other merges had already made one of the two. */
    FOUND_DONE,
    COMPLETED,
    UNDOING_ASKED,
    UNDOING_CONFIRMED,
    UNDONE;

    boolean isBefore(MergeState other) {
        return compareTo(other) < 0;
    }
}
