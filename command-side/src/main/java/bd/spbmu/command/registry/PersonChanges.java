package bd.spbmu.command.registry;

import static bd.spbmu.kernel.PersonalField.DEATH_REGISTRATION;
import static bd.spbmu.kernel.PersonalField.PRESENT_ADDRESS;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of a record that concern nobody else: each is one command, which the record accepts once. */
@Component
class PersonChanges {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final ChangeNotes notes;
    private final Clock clock;

    PersonChanges(CommandGateway commands, Beneficiaries beneficiaries, ChangeNotes notes, Clock clock) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.notes = notes;
        this.clock = clock;
    }

    void correct(BeneficiaryId beneficiary, ChangeId change, CorrectionForm form) {
        CorrectionForm.Fields fields = form.fieldsOrNone();
        boolean something =
                !fields.equals(CorrectionForm.Fields.NONE) || !form.emptied().isEmpty();
        require(something, "/fields", ChangeProblem.NOTHING_CHANGED);
        require(Collections.disjoint(fields.given(), form.emptied()), "/empty", ChangeProblem.FIELD_GIVEN_AND_EMPTIED);
        require(
                fields.birthDate() == null || fields.birthDate().isPossibleOn(LocalDate.now(clock)),
                "/fields/birthDate",
                RegistryProblem.BIRTH_DATE_IMPOSSIBLE);
        requireUpazila(fields.presentAddress(), "/fields/presentAddress/place");
        requireUpazila(fields.permanentAddress(), "/fields/permanentAddress/place");
        commands.sendAndWait(new CorrectPerson(
                beneficiary,
                known(beneficiary).place(),
                notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText()),
                notes.closing(beneficiary).correction(fields),
                form.emptied()));
    }

    void move(BeneficiaryId beneficiary, ChangeId change, ChangeForms.Move form) {
        requireUpazila(form.address(), "/address/place");
        KnownBeneficiary known = known(beneficiary);
        requireDay(form.from(), known, "/from");
        commands.sendAndWait(new MovePerson(
                beneficiary,
                known.place(),
                notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText()),
                form.from(),
                form.address().place(),
                notes.closing(beneficiary).close(PRESENT_ADDRESS, form.address().text())));
    }

    void die(BeneficiaryId beneficiary, ChangeId change, ChangeForms.Death form) {
        KnownBeneficiary known = known(beneficiary);
        requireDay(form.on(), known, "/on");
        commands.sendAndWait(new RecordDeath(
                beneficiary,
                known.place(),
                notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText()),
                form.on(),
                notes.closing(beneficiary).closeIfGiven(DEATH_REGISTRATION, form.registration())));
    }

    void exit(BeneficiaryId beneficiary, ChangeId change, ChangeForms.Exit form) {
        KnownBeneficiary known = known(beneficiary);
        requireDay(form.on(), known, "/on");
        commands.sendAndWait(new RecordExit(
                beneficiary,
                known.place(),
                notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText()),
                form.on(),
                form.why()));
    }

    void reinstate(BeneficiaryId beneficiary, ChangeId change, ChangeForms.Reinstatement form) {
        commands.sendAndWait(new ReinstatePerson(
                beneficiary,
                known(beneficiary).place(),
                notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText())));
    }

    private KnownBeneficiary known(BeneficiaryId beneficiary) {
        return beneficiaries.find(beneficiary).orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
    }

    private void requireDay(LocalDate day, KnownBeneficiary known, String pointer) {
        boolean possible = day.getYear() >= known.birthYear() && !day.isAfter(LocalDate.now(clock));
        require(possible, pointer, ChangeProblem.DAY_IMPOSSIBLE);
    }

    private static void requireUpazila(RegistrationForm.@Nullable Address address, String pointer) {
        require(
                address == null || Places.BANGLADESH.isUpazila(address.place()),
                pointer,
                RegistryProblem.PLACE_UNKNOWN);
    }

    private static void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            throw FieldErrors.at(pointer, problem);
        }
    }
}
