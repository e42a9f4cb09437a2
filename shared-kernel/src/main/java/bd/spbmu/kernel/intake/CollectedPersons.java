package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.LineTaker.Outcome;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Map;

/** Registers persons who were taken down in the field, exactly as the API decides a request under the same id. */
public interface CollectedPersons {

    /**
     * Decides in the name of whoever is bound as the current request. The same again gives the same answer.
     *
     * @param form the body of a registration, not yet read
     * @throws Refusal if it is refused
     * @throws FieldErrors if fields are wrong or cannot be read
     * @throws Malformed if it cannot be read
     */
    Outcome take(BeneficiaryId person, Map<String, ?> form);
}
