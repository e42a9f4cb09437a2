package bd.spbmu.infra.searchstore;

/** Sends processors back. Implemented where the event processors are known. */
public interface Rebuilds {

    /**
     * The processor handles every event again, from the first. May be called before the processors have started (then
     * nothing needs to be stopped) and while they run, and may be repeated after a failure.
     */
    void fromTheBeginning(String processor);

    /** False when the processors work in other processes, and the views are made there alone. */
    default boolean happenHere() {
        return true;
    }
}
