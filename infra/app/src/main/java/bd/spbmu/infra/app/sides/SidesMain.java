package bd.spbmu.infra.app.sides;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Starts the stores, the three sides and the front door; ends them all when it is ended, and starts a side again that ended by
 * itself. Takes the settings of the registry and passes them on to the sides.
 */
public final class SidesMain {

    private SidesMain() {}

    /** @param arguments settings as {@code --registry.data=…}; {@code --one} for a single process beside its event store */
    public static void main(String[] arguments) throws InterruptedException {
        Wanted wanted = Wanted.of(List.of(arguments));
        CountDownLatch ended = new CountDownLatch(1);
        Ensemble ensemble = new Ensemble(wanted, ended::countDown);
        Runtime.getRuntime().addShutdownHook(new Thread(ensemble::close, "sides-end"));
        try {
            ensemble.start();
        } catch (RuntimeException cannot) {
            System.err.println(cannot.getMessage());
            System.exit(1);
        }
        System.out.println("The Single Registry answers on " + wanted.address());
        ended.await();
        System.exit(1);
    }
}
