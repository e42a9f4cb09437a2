package bd.spbmu.command.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.intake.CollectedHouseholds;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.LineTaker.Outcome;
import bd.spbmu.kernel.intake.LineTaker.Taken;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Households taken down in the field: the same form and the same decision as a request, under the id the device gave. */
@Component
class HouseholdsFromTheField implements CollectedHouseholds {

    private final Households households;
    private final FormReader reader;

    HouseholdsFromTheField(Households households, FormReader reader) {
        this.households = households;
        this.reader = reader;
    }

    @Override
    public Outcome take(HouseholdId household, Map<String, ?> form) {
        boolean before = households.form(household, reader.read(HouseholdForms.Household.class, form));
        return new Taken(List.of(), before);
    }
}
