package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.IntakeProblem;
import bd.spbmu.kernel.intake.LineTaker;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ImportedIds;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines that are enrolments of persons who were imported before, by the same MIS's own ids, or of any by the registry's id. */
@Component
class EnrolmentLines implements LineTaker<EnrolmentLines.Form> {

    private final Enrolments enrolments;
    private final BlindIndex blind;

    EnrolmentLines(Enrolments enrolments, BlindIndex blind) {
        this.enrolments = enrolments;
        this.blind = blind;
    }

    /**
     * @param localId the MIS's own id of a person whom a file of its registered; or
     * @param beneficiary the registry's id of any person
     */
    record Form(
            @Nullable String localId,
            @Nullable BeneficiaryId beneficiary,
            ProgrammeCode programme,
            LocalDate startsOn) {}

    @Override
    public ImportKind kind() {
        return ImportKind.ENROLMENTS;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Marks marks(MisCode mis, Form form) {
        String person = person(mis, form).text();
        return new Marks(person + "/" + form.programme().text() + "/" + form.startsOn(), List.of(), List.of(person));
    }

    @Override
    public Outcome take(MisCode mis, Form form, boolean dryRun) {
        BeneficiaryId person = person(mis, form);
        if (dryRun) {
            requireScope(enrolments.check(person, form.programme(), form.startsOn()), form.programme());
            return new Taken(List.of());
        }
        Enrolments.Enrolment enrolment = enrolments.enrol(
                ImportedIds.enrolment(blind, person, form.programme(), form.startsOn()),
                person,
                form.programme(),
                form.startsOn());
        return new Taken(enrolment.judgedBy() == null ? List.of(IntakeProblem.NOT_JUDGED) : List.of());
    }

    /** As the commands do that a dry run does not send. */
    private static void requireScope(KnownBeneficiary person, ProgrammeCode programme) {
        Scope scope = Request.actorNow().scope();
        if (!scope.covers(person.place()) || !scope.covers(programme)) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
    }

    private BeneficiaryId person(MisCode mis, Form form) {
        BeneficiaryId named = form.beneficiary();
        if (named != null) {
            return named;
        }
        String localId = form.localId();
        if (localId == null) {
            throw FieldErrors.at("/localId", RegistryProblem.LOCAL_ID_MALFORMED);
        }
        return ImportedIds.beneficiary(blind, mis, SourceRecord.requireLocalId(localId));
    }
}
