package bd.spbmu.command.application;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationReceived;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.intake.LineTaker.Outcome;
import bd.spbmu.kernel.intake.LineTaker.Repeats;
import bd.spbmu.kernel.intake.LineTaker.Taken;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ImportedIds;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an applicant a beneficiary, by the registry's own ways of registering and enrolling. */
@Component
class Admissions {

    private final ApplicantForms forms;
    private final Beneficiaries beneficiaries;
    private final BlindIndex blind;
    private final Seals seals;

    Admissions(ApplicantForms forms, Beneficiaries beneficiaries, BlindIndex blind, Seals seals) {
        this.forms = forms;
        this.beneficiaries = beneficiaries;
        this.blind = blind;
        this.seals = seals;
    }

    /**
     * @param known absent to register somebody new
     * @throws Refusal {@code identifier-already-registered} naming the holder to whoever may see them
     */
    BeneficiaryId admit(ApplicationReceived application, @Nullable BeneficiaryId known) {
        return known == null ? registered(application) : inScope(known);
    }

    private BeneficiaryId registered(ApplicationReceived application) {
        String said = seals.open(PersonalField.APPLICATION_FORM, application.form())
                .orElseThrow(() -> new Refusal(ApplicationProblem.APPLICATION_CLOSED));
        Outcome outcome = forms.register(application.application(), said);
        return switch (outcome) {
            case Taken taken -> application.applicant();
            case Repeats repeats -> throw new Refusal(repeats.problem(), Map.of("beneficiary", repeats.of()));
        };
    }

    private BeneficiaryId inScope(BeneficiaryId known) {
        KnownBeneficiary person =
                beneficiaries.find(known).orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
        if (!Request.actorNow().scope().covers(person.place())) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
        return known;
    }

    EnrolmentId enrol(BeneficiaryId beneficiary, ProgrammeCode programme, LocalDate from) {
        forms.enrol(
                Map.of("beneficiary", beneficiary.text(), "programme", programme.text(), "startsOn", from.toString()));
        return ImportedIds.enrolment(blind, beneficiary, programme, from);
    }
}
