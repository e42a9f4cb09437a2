package bd.spbmu.command.registry;

import static bd.spbmu.kernel.PersonalField.EVIDENCE;

import bd.spbmu.command.registry.RegistrationForm.Address;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.command.registry.SourceCommand.FindSource;
import bd.spbmu.command.registry.SourceCommand.TellSource;
import bd.spbmu.command.registry.SourceCommand.Told;
import bd.spbmu.command.registry.SourceCommand.UnlinkSource;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.registry.SourceProblem;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.SurvivorshipInForce;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way of an MIS's record to the person: look for a repetition, claim the local id, tell. Each step can be repeated, so
 * whatever a crash leaves half done is finished by sending the same request again.
 */
@Component
class SourceRecords {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final SourceClaims claims;
    private final IdentityClaims identities;
    private final SurvivorshipInForce survivorship;
    private final Catalogue catalogue;
    private final ChangeNotes notes;
    private final Clock clock;

    SourceRecords(
            CommandGateway commands,
            Beneficiaries beneficiaries,
            SourceClaims claims,
            IdentityClaims identities,
            SurvivorshipInForce survivorship,
            Catalogue catalogue,
            ChangeNotes notes,
            Clock clock) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.claims = claims;
        this.identities = identities;
        this.survivorship = survivorship;
        this.catalogue = catalogue;
        this.notes = notes;
        this.clock = clock;
    }

    void tell(BeneficiaryId beneficiary, String localId, SourceForms.Told form) {
        SourceRecord source = new SourceRecord(mis(form.mis()), localId);
        PlaceCode place = place(beneficiary);
        Told told = told(beneficiary, source, form);
        if (!commands.<Boolean>sendAndWait(new FindSource(beneficiary, place, told))) {
            commands.sendAndWait(
                    new TellSource(beneficiary, place, told, claims.claim(beneficiary, source), survivorship.now()));
        }
    }

    /** Unlinking again frees what a crash left claimed. */
    void unlink(BeneficiaryId beneficiary, ChangeId change, SourceForms.Unlinking form) {
        MisCode mis = mis(form.mis());
        SourceRecord source = ChangeNotes.read("/localId", () -> new SourceRecord(mis, form.localId()));
        commands.sendAndWait(new UnlinkSource(
                beneficiary,
                place(beneficiary),
                notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText(mis)),
                source,
                survivorship.now()));
        claims.release(beneficiary, source);
    }

    private Told told(BeneficiaryId beneficiary, SourceRecord source, SourceForms.Told form) {
        require(!form.recordedAt().isAfter(clock.instant()), "/recordedAt", SourceProblem.RECORDED_AT_IMPOSSIBLE);
        requirePossible(form.fields());
        PersonCorrection values = notes.closing(beneficiary).correction(form.fields());
        require(
                PersonAttribute.in(values).containsAll(form.verifiedOrNone()),
                "/verified",
                SourceProblem.VERIFIED_NOT_GIVEN);
        require(
                form.verifiedOrNone().isEmpty() || form.evidence() != null,
                "/evidence",
                SourceProblem.EVIDENCE_REQUIRED);
        return new Told(
                source,
                form.recordedAt(),
                values,
                form.verifiedOrNone(),
                notes.closing(beneficiary).closeIfGiven(EVIDENCE, form.evidence()),
                shown(form.identifier()),
                notes.hash(form.canonicalText()));
    }

    private void requirePossible(CorrectionForm.Fields fields) {
        require(!fields.equals(CorrectionForm.Fields.NONE), "/fields", SourceProblem.VALUES_REQUIRED);
        BirthDate birthDate = fields.birthDate();
        require(
                birthDate == null || birthDate.isPossibleOn(LocalDate.now(clock)),
                "/fields/birthDate",
                RegistryProblem.BIRTH_DATE_IMPOSSIBLE);
        requireUpazila(fields.presentAddress(), "/fields/presentAddress/place");
        requireUpazila(fields.permanentAddress(), "/fields/permanentAddress/place");
    }

    private @Nullable IdentityId shown(@Nullable GivenIdentifier identifier) {
        return identifier == null
                ? null
                : identities.identity(ChangeNotes.read("/identifier/number", identifier::read));
    }

    private MisCode mis(@Nullable MisCode named) {
        MisCode own = Request.actorNow().mis();
        if (own != null) {
            require(named == null || named.equals(own), "/mis", RegistryProblem.MIS_NOT_YOURS);
            return own;
        }
        if (named == null) {
            throw FieldErrors.at("/mis", RegistryProblem.MIS_REQUIRED);
        }
        require(catalogue.has(named), "/mis", RegistryProblem.MIS_UNKNOWN);
        return named;
    }

    private PlaceCode place(BeneficiaryId beneficiary) {
        return beneficiaries
                .find(beneficiary)
                .orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN))
                .place();
    }

    private static void requireUpazila(@Nullable Address address, String pointer) {
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
