package bd.spbmu.infra.eventstore;

import java.util.List;
import org.springframework.core.env.Environment;

/** Which event store: one setting, which nothing outside of this module asks for. */
public final class StoreChoice {

    public static final String SETTING = "registry.event-store";
    public static final String JDBC = "jdbc";
    public static final String EVENTSTOREDB = "eventstoredb";

    private StoreChoice() {}

    /** @throws IllegalStateException with a sentence for whoever set it */
    static void check(Environment environment) {
        String chosen = environment.getProperty(SETTING, JDBC);
        if (!List.of(JDBC, EVENTSTOREDB).contains(chosen)) {
            throw new IllegalStateException("The setting " + SETTING + " must be " + JDBC + " or " + EVENTSTOREDB
                    + ", not \"" + chosen + "\".");
        }
    }
}
