package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryCorrected;
import bd.spbmu.kernel.registry.BeneficiaryEvent.FieldsEmptied;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.OptionalField;
import bd.spbmu.kernel.registry.PersonCorrection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts right what was wrong in a record.
 *
 * @param emptied fields that say nothing from now on
 * @param place upazila the person lives in until now, which must lie in the actor's scope
 */
record CorrectPerson(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        PlaceCode place,
        Change change,
        PersonCorrection correction,
        List<OptionalField> emptied)
        implements Command {

    CorrectPerson {
        emptied = List.copyOf(emptied);
    }

    /** What is to be remembered of it: nothing that nobody said. */
    List<BeneficiaryEvent> events() {
        List<BeneficiaryEvent> events = new ArrayList<>();
        if (!correction.equals(PersonCorrection.NONE)) {
            events.add(new BeneficiaryCorrected(beneficiary, change, correction));
        }
        if (!emptied.isEmpty()) {
            events.add(new FieldsEmptied(beneficiary, change, emptied));
        }
        return events;
    }

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.CHANGE;
    }

    @Override
    public Optional<PlaceCode> scopePlace() {
        return Optional.of(place);
    }
}
