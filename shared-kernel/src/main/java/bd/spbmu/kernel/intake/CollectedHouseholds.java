package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.intake.LineTaker.Outcome;
import java.util.Map;

/** Forms households that were taken down in the field, exactly as the API decides a request under the same id. */
public interface CollectedHouseholds {

    /**
     * Decides in the name of whoever is bound as the current request, about persons who are registered. The same again gives the
     * same answer.
     *
     * @param form the body of a household, not yet read
     * @throws Refusal if it is refused
     * @throws FieldErrors if fields are wrong or cannot be read
     * @throws Malformed if it cannot be read
     */
    Outcome take(HouseholdId household, Map<String, ?> form);
}
