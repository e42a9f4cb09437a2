package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.CommandGroup;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes enrolments and their ends. */
@RestController
@RequestMapping("/v1/enrolments")
class EnrolmentController {

    private final Enrolments enrolments;
    private final Proofs proofs;
    private final CommandGroup commands;

    EnrolmentController(Enrolments enrolments, Proofs proofs, CommandGroup commands) {
        this.enrolments = enrolments;
        this.proofs = proofs;
        this.commands = commands;
    }

    /**
     * Enrols a person under the id the client chose; refused with the rule and its reason when a benefit excludes it. The
     * answer says whether a source's word is still awaited.
     */
    @PutMapping("/{enrolment}")
    ProvenEnrolment enrol(@PathVariable EnrolmentId enrolment, @RequestBody EnrolmentForm form) {
        return commands.durableOnce(() ->
                proofs.judged(enrolments.enrol(enrolment, form.beneficiary(), form.programme(), form.startsOn())));
    }

    @PutMapping("/{enrolment}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable EnrolmentId enrolment, @RequestBody EndForm form) {
        enrolments.end(enrolment, form.endsOn(), form.reason());
    }

    record EnrolmentForm(BeneficiaryId beneficiary, ProgrammeCode programme, LocalDate startsOn) {}

    /** @param endsOn last day of the entitlement */
    record EndForm(LocalDate endsOn, EndReason reason) {}
}
