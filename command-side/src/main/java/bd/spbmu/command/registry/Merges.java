package bd.spbmu.command.registry;

import bd.spbmu.command.registry.MergeCommand.AskMerge;
import bd.spbmu.command.registry.MergeCommand.AskUndoing;
import bd.spbmu.command.registry.MergeCommand.ConfirmMerge;
import bd.spbmu.command.registry.MergeCommand.ConfirmUndoing;
import bd.spbmu.command.registry.MergeCommand.FindMerge;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.MovedEntitlements;
import bd.spbmu.kernel.merge.MergeProblem;
import bd.spbmu.kernel.merge.MergedPair;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/**
 * The way of two records into one, and back: one officer asks, another confirms; then it is carried out. Confirming again finishes
 * what a crash left half done.
 */
@Component
class Merges {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final MovedEntitlements entitlements;
    private final IdentityClaims claims;
    private final ChangeNotes notes;
    private final MergeSteps merging;
    private final UndoingSteps undoing;

    Merges(
            CommandGateway commands,
            Beneficiaries beneficiaries,
            MovedEntitlements entitlements,
            IdentityClaims claims,
            ChangeNotes notes,
            MergeSteps merging,
            UndoingSteps undoing) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.entitlements = entitlements;
        this.claims = claims;
        this.notes = notes;
        this.merging = merging;
        this.undoing = undoing;
    }

    void ask(BeneficiaryId beneficiary, MergeId merge, MergeForms.Merging form) {
        MergedPair pair = MergedPair.of(beneficiary, form.other());
        if (pair.isOne()) {
            throw FieldErrors.at("/other", MergeProblem.MERGE_WITH_ITSELF);
        }
        KnownBeneficiary survivor = visible(pair.survivor()).requireUnmerged();
        KnownBeneficiary absorbed = visible(pair.absorbed()).requireUnmerged();
        requireSameLife(survivor, absorbed);
        commands.sendAndWait(new AskMerge(
                merge,
                survivor.place(),
                pair,
                note(pair.survivor(), merge, form.reason(), form.evidence(), form.canonicalText(pair)),
                Request.actorNow().id()));
    }

    void confirm(BeneficiaryId beneficiary, MergeId merge) {
        MergeStanding standing = standing(beneficiary, merge);
        KnownBeneficiary survivor = visible(standing.pair().survivor());
        KnownBeneficiary absorbed = visible(standing.pair().absorbed());
        if (standing.state() == MergeState.ASKED) {
            requireSameLife(survivor, absorbed);
        }
        commands.sendAndWait(
                new ConfirmMerge(merge, survivor.place(), Request.actorNow().id()));
        merging.carryOut(merge);
    }

    void askUndoing(BeneficiaryId beneficiary, MergeId merge, MergeForms.Undoing form) {
        MergedPair pair = standing(beneficiary, merge).pair();
        KnownBeneficiary survivor = visible(pair.survivor());
        visible(pair.absorbed());
        survivor.requireUnmerged();
        List<IdentityId> identities = form.identifiersOrNone().stream()
                .map(one -> claims.identity(ChangeNotes.read("/identifiers", one::read)))
                .toList();
        List<EnrolmentId> enrolments = form.enrolmentsOrNone();
        requireAssignable(survivor.beneficiary(), enrolments, identities);
        commands.sendAndWait(new AskUndoing(
                merge,
                survivor.place(),
                enrolments,
                identities,
                note(pair.survivor(), merge, form.reason(), form.evidence(), form.canonicalText()),
                Request.actorNow().id()));
    }

    void confirmUndoing(BeneficiaryId beneficiary, MergeId merge) {
        MergeStanding standing = standing(beneficiary, merge);
        KnownBeneficiary survivor = visible(standing.pair().survivor());
        visible(standing.pair().absorbed());
        if (standing.state() == MergeState.UNDOING_ASKED) {
            survivor.requireUnmerged();
        }
        commands.sendAndWait(
                new ConfirmUndoing(merge, survivor.place(), Request.actorNow().id()));
        undoing.carryOut(merge);
    }

    private void requireAssignable(BeneficiaryId survivor, List<EnrolmentId> enrolments, List<IdentityId> identities) {
        Set<IdentityId> held = commands.<Holdings>sendAndWait(new FindHoldings(survivor)).identifiers().stream()
                .map(HeldIdentifier::identity)
                .collect(Collectors.toSet());
        if (!held.containsAll(identities)) {
            throw FieldErrors.at("/identifiers", MergeProblem.NOT_OF_SURVIVOR);
        }
        if (!entitlements.has(survivor, enrolments)) {
            throw FieldErrors.at("/enrolments", MergeProblem.NOT_OF_SURVIVOR);
        }
    }

    private MergeStanding standing(BeneficiaryId beneficiary, MergeId merge) {
        try {
            MergeStanding standing = commands.sendAndWait(new FindMerge(merge));
            MergedPair pair = standing.pair();
            if (beneficiary.equals(pair.survivor()) || beneficiary.equals(pair.absorbed())) {
                return standing;
            }
        } catch (AggregateNotFoundException never) {
            // as if it were another's
        }
        throw new Refusal(MergeProblem.MERGE_UNKNOWN);
    }

    /** Both records must lie in the officer's scope; what does not is not found. */
    private KnownBeneficiary visible(BeneficiaryId beneficiary) {
        KnownBeneficiary known =
                beneficiaries.find(beneficiary).orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
        if (!Request.actorNow().scope().covers(known.place())) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
        return known;
    }

    private Change note(
            BeneficiaryId survivor, MergeId merge, PlainText reason, PlainText evidence, String canonicalText) {
        return notes.note(survivor, new ChangeId(merge.value()), reason, evidence, canonicalText);
    }

    private static void requireSameLife(KnownBeneficiary one, KnownBeneficiary other) {
        if (one.life() != other.life()) {
            throw new Refusal(MergeProblem.LIFE_DIFFERS);
        }
    }
}
