package bd.spbmu.command.verification;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the records of persons that a source is asked about. */
public interface VerificationSubjects {

    /**
     * As the log stands now; who is not there is not in the answer.
     *
     * @throws bd.spbmu.kernel.Refusal when the views cannot answer or lag behind
     */
    Map<BeneficiaryId, Subject> of(Collection<BeneficiaryId> beneficiaries);

    /** Closed, as it is kept. */
    record Subject(
            Person person,
            List<HeldIdentifier> identifiers,
            @Nullable PaymentAccount account) {

        public Subject {
            identifiers = List.copyOf(identifiers);
        }
    }
}
