package bd.spbmu.command.registry;

import bd.spbmu.command.registry.MergeCommand.CompleteUndoing;
import bd.spbmu.command.registry.MergeCommand.FindMerge;
import bd.spbmu.kernel.enrolment.MovedEntitlements;
import bd.spbmu.kernel.merge.MergeEvent.MergeUndoingAsked;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryParted;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryReopened;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Carries the undoing of a merge out, in the opposite order: entitlements go back, the closed record rests on its identifiers
 * again, their claims follow, and only then the survivor lets go. All of it can be done again.
 */
@Component
class UndoingSteps {

    private final CommandGateway commands;
    private final MovedEntitlements entitlements;
    private final MergeSteps merging;

    UndoingSteps(CommandGateway commands, MovedEntitlements entitlements, MergeSteps merging) {
        this.commands = commands;
        this.entitlements = entitlements;
        this.merging = merging;
    }

    void carryOut(MergeId merge) {
        MergeStanding standing = commands.sendAndWait(new FindMerge(merge));
        if (standing.state() == MergeState.UNDOING_CONFIRMED) {
            move(Objects.requireNonNull(standing.undoing()));
            commands.sendAndWait(new CompleteUndoing(merge));
        }
    }

    private void move(MergeUndoingAsked undoing) {
        MergeId merge = undoing.merge();
        BeneficiaryId survivor = undoing.pair().survivor();
        BeneficiaryId other = undoing.pair().absorbed();
        entitlements.giveBack(merge, survivor, other, undoing.enrolments());
        BeneficiaryReopened reopened =
                commands.sendAndWait(new ReopenRecord(other, merge, survivor, others(undoing, survivor, other)));
        List<IdentityId> identities =
                reopened.identifiers().stream().map(HeldIdentifier::identity).toList();
        identities.forEach(identity -> commands.sendAndWait(new MoveIdentity(identity, merge, survivor, other)));
        BeneficiaryParted parted = commands.sendAndWait(new PartRecord(survivor, merge, other, identities));
        PaymentAccount account =
                commands.<Holdings>sendAndWait(new FindHoldings(other)).account();
        if (parted.account() != null) {
            commands.sendAndWait(new MoveAccount(parted.account(), merge, survivor, other));
        }
        if (account != null && !account.account().equals(parted.account())) {
            commands.sendAndWait(new ClaimAccount(account.account(), account.provider(), other));
        }
    }

    /** What the survivor still rests on of what came with the merge, and what an officer says is the other's. */
    private List<HeldIdentifier> others(MergeUndoingAsked undoing, BeneficiaryId survivor, BeneficiaryId other) {
        Holdings came = commands.sendAndWait(new FindHoldings(other));
        Set<IdentityId> theirs = new HashSet<>(undoing.identities());
        came.identifiers().forEach(one -> theirs.add(one.identity()));
        return commands.<Holdings>sendAndWait(new FindHoldings(survivor)).identifiers().stream()
                .filter(one -> theirs.contains(one.identity()))
                .map(one -> merging.resealed(one, other))
                .toList();
    }
}
