package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Credentials;
import bd.spbmu.infra.sandbox.client.Journal;
import bd.spbmu.infra.sandbox.client.RegistryClient;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Fills a demo registry with people through its API, as the MISs would: registered, enrolled, and paid for a quarter. Always
 * the same people, so that a filling that was cut off can be begun again.
 */
public final class DemoPopulation {

    private static final long SEED = 1971;
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private DemoPopulation() {}

    /**
     * @param credentials of the registry to fill
     * @param persons at least 400
     * @return whether all of it went as it should
     */
    public static boolean fill(Path credentials, int persons) {
        Telling telling = new Telling(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (RegistryClient client = new RegistryClient(Credentials.read(credentials), Journal.NONE)) {
            World world = new World(SEED, persons, client, telling, LocalDate.now(DHAKA));
            new RegistrationStep(world, null).play();
            new EnrolmentStep(world).play();
            new PayrollStep(world).play();
        }
        return telling.allHeld();
    }
}
