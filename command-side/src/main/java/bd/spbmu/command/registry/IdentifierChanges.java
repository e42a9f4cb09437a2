package bd.spbmu.command.registry;

import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentifierWarning;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way of an identifier into a record: look for a repetition, claim it, let the record rest on it, release the one it
 * replaces. Every step can be repeated, so whatever a crash leaves half done is finished by sending the same request again.
 */
@Component
class IdentifierChanges {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final IdentityClaims claims;
    private final ChangeNotes notes;

    IdentifierChanges(CommandGateway commands, Beneficiaries beneficiaries, IdentityClaims claims, ChangeNotes notes) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.claims = claims;
        this.notes = notes;
    }

    Gained gain(BeneficiaryId beneficiary, ChangeId change, ChangeForms.Gain form) {
        Identifier identifier = ChangeNotes.read("/identifier/number", form.identifier()::read);
        IdentityId replaces = replaced(form.replaces());
        KnownBeneficiary known = known(beneficiary);
        Change note = notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText());
        once(
                known,
                note,
                identifier,
                (held, claimedAt) -> new GainIdentifier(beneficiary, known.place(), note, held, claimedAt, replaces));
        if (replaces != null && !known(beneficiary).identities().contains(replaces)) {
            commands.sendAndWait(new ReleaseIdentity(replaces, beneficiary));
        }
        return new Gained(identifier.warnings(known.birthYear()));
    }

    Gained link(BeneficiaryId beneficiary, ChangeId change, ChangeForms.Link form) {
        Identifier nid = ChangeNotes.read("/number", () -> Identifier.of(IdentifierType.NID, form.number()));
        KnownBeneficiary known = known(beneficiary);
        String canonicalText = Canonical.text("link", nid.digits(), form.reason(), form.evidence());
        Change note = notes.note(beneficiary, change, form.reason(), form.evidence(), canonicalText);
        once(known, note, nid, (held, claimedAt) -> new LinkNid(beneficiary, known.place(), note, held, claimedAt));
        return new Gained(nid.warnings(known.birthYear()));
    }

    /** What a verifier saw with the person is theirs; whoever held it unverified loses it, and may dispute that. */
    Gained verify(BeneficiaryId beneficiary, ChangeId change, ChangeForms.Verified form) {
        Identifier identifier = ChangeNotes.read("/identifier/number", form.identifier()::read);
        IdentityId identity = claims.identity(identifier);
        KnownBeneficiary known = known(beneficiary);
        Change note = notes.note(beneficiary, change, form.reason(), form.evidence(), form.canonicalText());
        commands.<Boolean>sendAndWait(new FindChange(beneficiary, known.place(), change, note.requestHash()));
        boolean held = known.identities().contains(identity);
        HeldIdentifier closed = notes.closing(beneficiary).identifier(identifier, identity);
        if (!held) {
            commands.sendAndWait(new RequireRoom(beneficiary, known.place(), closed));
        }
        Overridden claim = claims.override(beneficiary, identifier);
        if (!held) {
            commands.sendAndWait(new GainIdentifier(beneficiary, known.place(), note, closed, claim.claimedAt(), null));
        }
        BeneficiaryId from = claim.from();
        if (from != null) {
            Change lost = notes.note(from, change, form.reason(), form.evidence(), form.canonicalText());
            commands.sendAndWait(new DisputeIdentifier(from, lost, identity, beneficiary));
        }
        return new Gained(identifier.warnings(known.birthYear()));
    }

    private void once(
            KnownBeneficiary known,
            Change note,
            Identifier identifier,
            BiFunction<HeldIdentifier, Instant, Object> command) {
        BeneficiaryId beneficiary = known.beneficiary();
        boolean done = commands.<Boolean>sendAndWait(
                new FindChange(beneficiary, known.place(), note.id(), note.requestHash()));
        if (!done) {
            Instant claimedAt = claims.claim(beneficiary, identifier);
            HeldIdentifier held = notes.closing(beneficiary).identifier(identifier, claims.identity(identifier));
            commands.sendAndWait(command.apply(held, claimedAt));
        }
    }

    private @Nullable IdentityId replaced(@Nullable GivenIdentifier given) {
        return given == null ? null : claims.identity(ChangeNotes.read("/replaces/number", given::read));
    }

    private KnownBeneficiary known(BeneficiaryId beneficiary) {
        return beneficiaries.find(beneficiary).orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
    }

    /** @param warnings what is odd about the number */
    record Gained(List<IdentifierWarning> warnings) {

        Gained {
            warnings = List.copyOf(warnings);
        }
    }
}
