package bd.spbmu.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.audit.StoredEvent;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a stored event is about, as an MIS is told. */
class TouchTest {

    private static final String ONE = "00000000-0000-0000-0000-000000000001";
    private static final String OTHER = "00000000-0000-0000-0000-000000000002";
    private static final String PAYMENT = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "batch.payments-settled.v1, settled",
        "batch.payments-returned.v1, returned",
        "batch.payments-failed.v1, failed",
        "batch.payments-reversed.v1, reversed"
    })
    void a_result_is_told_of_each_payment_it_names(String type, String member) {
        List<Touch> touches = Touch.of(event(
                type,
                "batch-old-age-allowance-2026-27-Q1-7",
                "{\"batch\":\"old-age-allowance:2026-27-Q1:7\",\"%s\":[{\"payment\":\"%s\",\"reason\":\"ACCOUNT_CLOSED\"}]}"
                        .formatted(member, PAYMENT)));

        assertThat(touches).singleElement().satisfies(touch -> {
            assertThat(touch.payment()).isEqualTo(PaymentId.of(PAYMENT));
            assertThat(touch.facts()).containsEntry("reason", "ACCOUNT_CLOSED");
        });
    }

    @Test
    void what_the_registry_does_on_the_way_to_a_result_is_not_told() {
        assertThat(Touch.of(event("batch.payments-issued.v1", "batch-x", "{\"payments\":[\"" + PAYMENT + "\"]}")))
                .isEmpty();
    }

    @Test
    void a_death_is_told_of_whoever_died() {
        List<Touch> touches = Touch.of(event(
                "beneficiary.died.v1",
                "ben-" + ONE,
                "{\"beneficiary\":\"" + ONE + "\",\"on\":\"2026-11-01\",\"registration\":\"s1.x.y\"}"));

        assertThat(touches).singleElement().satisfies(touch -> {
            assertThat(touch.person()).isEqualTo(BeneficiaryId.of(ONE));
            assertThat(touch.facts()).containsEntry("on", "2026-11-01").doesNotContainKey("registration");
        });
    }

    @Test
    void a_case_is_told_of_both_records() {
        List<Touch> touches = Touch.of(event(
                "overlap.same-person-suspected.v1",
                "overlap-" + PAYMENT,
                "{\"overlap\":\"%s\",\"first\":\"%s\",\"second\":\"%s\"}".formatted(PAYMENT, ONE, OTHER)));

        assertThat(touches).extracting(Touch::person).contains(BeneficiaryId.of(ONE), BeneficiaryId.of(OTHER));
    }

    private static StoredEvent event(String type, String stream, String payload) {
        return new StoredEvent(new LogPosition(0, 1), stream, 0, "e1", type, Instant.EPOCH, payload, Map.of());
    }
}
