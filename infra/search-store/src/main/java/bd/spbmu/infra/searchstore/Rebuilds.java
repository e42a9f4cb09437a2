package bd.spbmu.infra.searchstore;

import java.io.IOException;

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

    /** Runs this while no other process does the same, so that no two make the same views. */
    default void alone(Making making) throws IOException {
        making.run();
    }

    /** Makes what is missing. */
    interface Making {

        void run() throws IOException;
    }
}
