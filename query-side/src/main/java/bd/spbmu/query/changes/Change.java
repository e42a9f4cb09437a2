package bd.spbmu.query.changes;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one person or enrolment of the MIS that asks.
 *
 * @param position in the log; one event that touched several persons gives several changes at one position
 * @param event stored name of the event, such as {@code identity.taken-over.v1}
 * @param localId the MIS's own id of the person, absent when another MIS registered them
 * @param facts codes, ids and days of the event; never a person's data
 */
public record Change(
        LogPosition position,
        Instant at,
        String event,
        @Nullable String localId,
        BeneficiaryId beneficiary,
        @Nullable EnrolmentId enrolment,
        @Nullable PaymentId payment,
        Map<String, String> facts) {

    public Change {
        facts = Map.copyOf(facts);
    }
}
