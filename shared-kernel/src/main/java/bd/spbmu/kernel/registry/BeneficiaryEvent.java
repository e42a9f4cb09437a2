package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a person's record. Stored for ever: add records, never change one. */
public sealed interface BeneficiaryEvent {

    BeneficiaryId beneficiary();

    /**
     * @param identifiers claimed before; empty only with a reason
     * @param noIdentifier why there is none; such a record is provisional
     * @param requestHash keyed hash of the request, by which a repetition is told from another body under the same id
     */
    @EventType("beneficiary.registered.v1")
    record BeneficiaryRegistered(
            BeneficiaryId beneficiary,
            SourceRecord source,
            Person person,
            List<HeldIdentifier> identifiers,
            @Nullable NoIdentifierReason noIdentifier,
            @Nullable PaymentAccount account,
            String requestHash)
            implements BeneficiaryEvent {

        public BeneficiaryRegistered {
            identifiers = List.copyOf(identifiers);
        }

        public boolean provisional() {
            return identifiers.isEmpty();
        }
    }
}
