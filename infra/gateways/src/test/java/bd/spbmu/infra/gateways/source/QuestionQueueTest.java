package bd.spbmu.infra.gateways.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class QuestionQueueTest {

    private static final BeneficiaryId WHO = new BeneficiaryId(new UUID(1, 1));
    private static final int MOST = 20;
    private static final VerificationPace PACE = new VerificationPace(
            true,
            Duration.ZERO,
            Duration.ofMinutes(2),
            Duration.ofSeconds(5),
            Duration.ofMinutes(15),
            Duration.ofDays(7),
            MOST);

    private final Hands clock = new Hands();
    private final JdbcClient database = Store.fresh();
    private final QuestionQueue queue = new QuestionQueue(database, PACE, clock);
    private final StoredProofIndex index = new StoredProofIndex(database);

    @Test
    void a_full_queue_takes_no_more_but_knows_what_waits_already() {
        VerificationId last = queued();
        while (queue.waiting(Source.NID) < MOST) {
            queued();
        }

        assertThat(queue.isFull(Source.NID, new VerificationId(UUID.randomUUID())))
                .isTrue();
        assertThat(queue.isFull(Source.NID, last)).isFalse();
        assertThat(queue.isFull(Source.SIM, last))
                .as("each source has a queue of its own")
                .isFalse();
    }

    @Test
    void only_silence_is_silence_to_whoever_enrols() {
        queued();

        queue.again(leased(), Duration.ZERO, false);
        assertThat(index.silent()).isEmpty();
        queue.again(leased(), Duration.ZERO, true);
        assertThat(index.silent()).containsExactly(Source.NID);
        queue.close(leased());
        assertThat(index.silent()).isEmpty();
    }

    @Test
    void what_is_confirmed_of_whom_is_kept_until_the_source_or_the_record_says_otherwise() {
        VerificationId first = new VerificationId(new UUID(9, 1));
        index.confirm(WHO, Source.NID, first, clock.instant());
        index.confirm(WHO, Source.NID, first, clock.instant());
        index.confirm(WHO, Source.NID, new VerificationId(new UUID(9, 2)), clock.instant());
        assertThat(index.confirmed(WHO)).containsOnlyKeys(Source.NID);

        index.withdraw(WHO, Source.NID);
        assertThat(index.confirmed(WHO)).isEmpty();

        index.confirm(WHO, Source.SIM, first, clock.instant());
        index.forget(WHO);
        assertThat(index.confirmed(WHO)).isEmpty();
    }

    private VerificationId queued() {
        VerificationId id = new VerificationId(UUID.randomUUID());
        queue.add(id, WHO, Source.NID, false);
        return id;
    }

    private QueuedQuestion leased() {
        clock.turn(Duration.ofSeconds(1));
        return queue.lease(Source.NID, 1, PACE.lease()).getFirst();
    }
}
