package bd.spbmu.command.registry;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.CollectedPersons;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.LineTaker.Outcome;
import bd.spbmu.kernel.intake.LineTaker.Repeats;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Persons taken down in the field: the same form and the same decision as a request, under the id the device gave. */
@Component
class CollectedRegistrations implements CollectedPersons {

    private final Registrations registrations;
    private final FormReader reader;

    CollectedRegistrations(Registrations registrations, FormReader reader) {
        this.registrations = registrations;
        this.reader = reader;
    }

    @Override
    public Outcome take(BeneficiaryId person, Map<String, ?> form) {
        RegistrationForm read = reader.read(RegistrationForm.class, form);
        try {
            return RegistrationLines.warned(registrations.decide(person, read));
        } catch (Refusal refusal) {
            return refusal.problem() == RegistryProblem.EXISTS_ELSEWHERE
                    ? new Repeats("/identifiers", "", refusal.problem())
                    : RegistrationLines.repeats(refusal);
        }
    }
}
