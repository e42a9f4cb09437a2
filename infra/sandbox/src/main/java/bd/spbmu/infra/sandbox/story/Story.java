package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Credentials;
import bd.spbmu.infra.sandbox.client.Journal;
import bd.spbmu.infra.sandbox.client.RegistryClient;
import bd.spbmu.infra.sandbox.client.RegistryProcess;
import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays the main job from the first start to the last poisha through the HTTP API alone, checking every step; exits 0 only if
 * every check held.
 */
public final class Story {

    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private Story() {}

    public static void main(String[] args) {
        Telling telling = new Telling(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        boolean held;
        try {
            held = play(StoryOptions.read(List.of(args)), telling);
        } catch (IllegalArgumentException | IllegalStateException unplayable) {
            telling.say(String.valueOf(unplayable.getMessage()));
            held = false;
        }
        System.exit(held ? 0 : 1);
    }

    static boolean play(StoryOptions options, Telling telling) {
        telling.say(
                "The story of seed %d, with %s persons.".formatted(options.seed(), Telling.number(options.persons())));
        Path credentials = options.credentials();
        if (credentials != null) {
            return play(options, telling, credentials, null);
        }
        try (RegistryProcess registry = RegistryProcess.start(options.command())) {
            Duration ready = registry.awaitReady();
            telling.step("The registry started over an empty data folder and was ready after %s."
                    .formatted(Telling.seconds(ready)));
            return play(options, telling, registry.credentials(), registry);
        }
    }

    private static boolean play(
            StoryOptions options, Telling telling, Path credentials, @Nullable RegistryProcess registry) {
        long began = System.nanoTime();
        try (Journal journal = options.journal() == null ? Journal.NONE : Journal.in(options.journal());
                RegistryClient client = new RegistryClient(Credentials.read(credentials), journal)) {
            World world = new World(options.seed(), options.persons(), client, telling, LocalDate.now(DHAKA));
            CatalogueStep.play(world);
            new RegistrationStep(world, options.kill() ? registry : null).play();
            new EnrolmentStep(world).play();
            new OverlapStep(world).play();
            new CheckStep(world).play();
            new PayrollStep(world).play();
            LogStep log = new LogStep(world);
            log.play();
            log.history(oneWhoIsPaid(world));
        }
        telling.say("%s in %s: %d checks, %d failed."
                .formatted(
                        telling.allHeld() ? "Every check held" : "The story failed",
                        Telling.seconds(Duration.ofNanos(System.nanoTime() - began)),
                        telling.checks(),
                        telling.failed()));
        return telling.allHeld();
    }

    private static Applicant oneWhoIsPaid(World world) {
        return world.applicants(Copy.FIRST).stream()
                .filter(one -> one.programme().equals("old-age-allowance"))
                .filter(one -> !one.identifiers().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody draws the Old Age Allowance."));
    }
}
