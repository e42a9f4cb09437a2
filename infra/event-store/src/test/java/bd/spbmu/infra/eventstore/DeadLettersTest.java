package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.eventstore.Notes.Keep;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = {StoreTestApplication.class, DeadLettersTest.Projector.class})
class DeadLettersTest {

    private static final String GROUP = "brittle-view";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Autowired
    CommandGateway commands;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    Followers followers;

    @Autowired
    Projector projector;

    @Autowired
    HealthIndicator deadLettersHealthIndicator;

    @Autowired
    HealthIndicator eventStoreHealthIndicator;

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("dead-letters").toString();
        settings.add("registry.data", () -> folder);
    }

    @AfterEach
    void begin_again_with_nothing_parked() {
        projector.poisonedFor.clear();
        projector.storeDown = false;
        followers.again(GROUP);
        assertThat(parked().size()).isZero();
        projector.handled.clear();
    }

    @Test
    void parks_what_cannot_be_handled_with_all_that_follows_in_its_stream_and_nothing_else() {
        DisclosureId poisoned = poisoned();
        DisclosureId sound = fresh();
        keep(poisoned, "before");
        keep(poisoned, "poison");
        keep(sound, "sound");
        keep(poisoned, "behind");
        await().atMost(LONG_ENOUGH).until(() -> parked().sequenceSize(poisoned.toString()) == 2);
        await().atMost(LONG_ENOUGH).until(() -> projector.handled.contains(sound.text() + " sound"));
        assertThat(projector.handled)
                .contains(poisoned.text() + " before")
                .doesNotContain(poisoned.text() + " poison", poisoned.text() + " behind");
        assertThat(parked().contains(sound.toString())).isFalse();
        assertThat(health(deadLettersHealthIndicator)).satisfies(health -> {
            assertThat(health.getStatus()).isEqualTo(new Status("PARKED"));
            assertThat(health.getDetails()).containsEntry("parked", 2L);
        });
    }

    @Test
    void forgets_what_is_parked_when_the_group_begins_again() {
        DisclosureId poisoned = poisoned();
        keep(poisoned, "poison");
        await().atMost(LONG_ENOUGH).until(() -> parked().contains(poisoned.toString()));
        projector.poisonedFor.clear();
        followers.again(GROUP);
        await().atMost(LONG_ENOUGH).until(() -> projector.handled.contains(poisoned.text() + " poison"));
        assertThat(parked().contains(poisoned.toString())).isFalse();
        assertThat(health(deadLettersHealthIndicator).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void tries_again_and_parks_nothing_while_a_store_is_unavailable() {
        projector.storeDown = true;
        int before = projector.refused.get();
        DisclosureId patient = fresh();
        keep(patient, "needs the store");
        keep(patient, "second");
        await().atMost(LONG_ENOUGH).until(() -> projector.refused.get() >= before + 2);
        assertThat(parked().contains(patient.toString())).isFalse();
        assertThat(projector.handled).doesNotContain(patient.text() + " second");
        projector.storeDown = false;
        await().atMost(LONG_ENOUGH).until(() -> projector.handled.contains(patient.text() + " second"));
        assertThat(projector.handled)
                .containsSubsequence(patient.text() + " needs the store", patient.text() + " second");
        assertThat(parked().contains(patient.toString())).isFalse();
    }

    @Test
    void keeps_a_parked_letter_that_is_tried_again_while_a_store_is_unavailable() {
        DisclosureId poisoned = poisoned();
        keep(poisoned, "poison");
        await().atMost(LONG_ENOUGH).until(() -> parked().contains(poisoned.toString()));
        projector.storeDown = true;
        assertThat(processAny()).isFalse();
        assertThat(parked().sequenceSize(poisoned.toString())).isEqualTo(1);
        projector.storeDown = false;
        projector.poisonedFor.clear();
        assertThat(processAny()).isTrue();
        assertThat(parked().contains(poisoned.toString())).isFalse();
        assertThat(projector.handled).contains(poisoned.text() + " poison");
    }

    @Test
    void tells_how_far_the_log_goes() {
        keep(fresh(), "any");
        Health health = health(eventStoreHealthIndicator);
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsKey("head");
    }

    private static Health health(HealthIndicator indicator) {
        return Objects.requireNonNull(indicator.health());
    }

    private boolean processAny() {
        return processing.sequencedDeadLetterProcessor(GROUP).orElseThrow().processAny();
    }

    private SequencedDeadLetterQueue<EventMessage<?>> parked() {
        return processing.deadLetterQueue(GROUP).orElseThrow();
    }

    private void keep(DisclosureId id, String view) {
        commands.sendAndWait(new Keep(id, view));
    }

    private DisclosureId poisoned() {
        DisclosureId id = fresh();
        projector.poisonedFor.add(id);
        return id;
    }

    private static DisclosureId fresh() {
        return new DisclosureId(UUID.randomUUID());
    }

    /** Cannot handle poison in the streams named, nor anything while its store is down. */
    @ProcessingGroup(GROUP)
    static class Projector {

        final Queue<String> handled = new ConcurrentLinkedQueue<>();
        final AtomicInteger refused = new AtomicInteger();
        final Set<DisclosureId> poisonedFor = ConcurrentHashMap.newKeySet();
        volatile boolean storeDown;

        @EventHandler
        void on(DisclosureRecorded event) {
            if (storeDown) {
                if (event.view().equals("needs the store")) {
                    refused.incrementAndGet();
                }
                throw new IllegalStateException("wrapped", new Refusal(KeyProblem.KEY_STORE_UNAVAILABLE));
            }
            if (event.view().equals("poison") && poisonedFor.contains(event.disclosure())) {
                throw new IllegalStateException("poison ".repeat(300));
            }
            handled.add(event.disclosure().text() + " " + event.view());
        }
    }
}
