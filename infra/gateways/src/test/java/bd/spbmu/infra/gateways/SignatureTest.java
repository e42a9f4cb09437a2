package bd.spbmu.infra.gateways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String SECRET = "shared";
    private static final String BODY = "{\"results\":[]}";
    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
    private static final long SECONDS = NOW.getEpochSecond();

    @Test
    void a_fresh_signature_holds() {
        assertThat(holds(SECONDS, NOW)).isTrue();
    }

    @Test
    void it_holds_for_five_minutes_either_way() {
        assertThat(holds(SECONDS, NOW.plusSeconds(300))).isTrue();
        assertThat(holds(SECONDS, NOW.minusSeconds(300))).isTrue();
    }

    @Test
    void a_stale_one_does_not() {
        assertThat(holds(SECONDS, NOW.plusSeconds(301))).isFalse();
        assertThat(holds(SECONDS, NOW.minusSeconds(301))).isFalse();
    }

    @Test
    void one_made_with_another_secret_does_not() {
        String forged = Signature.of("guessed", SECONDS, BODY);
        assertThat(Signature.holds(SECRET, Long.toString(SECONDS), forged, BODY, NOW))
                .isFalse();
    }

    @Test
    void one_of_another_body_or_time_does_not() {
        String signature = Signature.of(SECRET, SECONDS, BODY);
        assertThat(Signature.holds(SECRET, Long.toString(SECONDS), signature, BODY + " ", NOW))
                .isFalse();
        assertThat(Signature.holds(SECRET, Long.toString(SECONDS + 1), signature, BODY, NOW))
                .isFalse();
    }

    @Test
    void a_time_that_is_none_makes_any_signature_false() {
        String signature = Signature.of(SECRET, SECONDS, BODY);
        for (String time : new String[] {"", "now", "1e9", Long.toString(Long.MAX_VALUE), "99999999999999999999"}) {
            assertThat(Signature.holds(SECRET, time, signature, BODY, NOW))
                    .as(time)
                    .isFalse();
        }
        long latest = Instant.MAX.getEpochSecond();
        assertThat(Signature.holds(SECRET, Long.toString(latest), Signature.of(SECRET, latest, BODY), BODY, NOW))
                .isFalse();
    }

    private static boolean holds(long signedAt, Instant heardAt) {
        return Signature.holds(SECRET, Long.toString(signedAt), Signature.of(SECRET, signedAt, BODY), BODY, heardAt);
    }
}
