package bd.spbmu.command.registry;

import bd.spbmu.command.registry.MergeCommand.CompleteMerge;
import bd.spbmu.command.registry.MergeCommand.FindMerge;
import bd.spbmu.command.registry.MergeCommand.RedirectMerge;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.enrolment.MovedEntitlements;
import bd.spbmu.kernel.merge.MergedPair;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryJoined;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries a confirmed merge out: closes the record with the higher id, takes its entitlements over, lets the survivor rest on its
 * identifiers, and only then moves the claims, so that at no moment a third person can have one. A step that was taken before
 * answers as it did then: whatever a crash leaves half done is finished by doing all of it again.
 */
@Component
class MergeSteps {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final MovedEntitlements entitlements;
    private final Seals seals;

    MergeSteps(CommandGateway commands, Beneficiaries beneficiaries, MovedEntitlements entitlements, Seals seals) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.entitlements = entitlements;
        this.seals = seals;
    }

    void carryOut(MergeId merge) {
        MergeStanding standing = commands.sendAndWait(new FindMerge(merge));
        while (standing.state() == MergeState.CONFIRMED) {
            MergedPair pair = standing.pair();
            Holdings holdings = closed(merge, pair);
            if (holdings != null) {
                move(standing, holdings);
                return;
            }
            MergedPair roots = MergedPair.of(root(pair.survivor()), root(pair.absorbed()));
            standing = commands.sendAndWait(new RedirectMerge(merge, pair, roots));
        }
    }

    /** Nothing when the record was merged elsewhere before. */
    private @Nullable Holdings closed(MergeId merge, MergedPair pair) {
        try {
            return commands.sendAndWait(new CloseRecord(pair.absorbed(), merge, pair.survivor()));
        } catch (Refusal refusal) {
            if (refusal.problem() == ChangeProblem.MERGED_INTO) {
                return null;
            }
            throw refusal;
        }
    }

    private void move(MergeStanding standing, Holdings holdings) {
        MergeId merge = standing.merge();
        BeneficiaryId absorbed = standing.pair().absorbed();
        entitlements.takeOver(merge, absorbed, standing.pair().survivor());
        BeneficiaryJoined joined = following(
                standing.pair().survivor(),
                to -> commands.sendAndWait(new JoinRecord(to, merge, absorbed, resealed(holdings, to))));
        for (HeldIdentifier one : joined.identifiers()) {
            moveClaim(standing, one.identity(), joined.beneficiary());
        }
        PaymentAccount account = holdings.account();
        if (account != null) {
            moveAccount(merge, account, joined);
        }
        commands.sendAndWait(new CompleteMerge(merge));
    }

    /** Goes on to where the goal was merged in the meantime; takes from the record what a verifier gave to another meanwhile. */
    private void moveClaim(MergeStanding standing, IdentityId identity, BeneficiaryId to) {
        BeneficiaryId from = standing.pair().absorbed();
        BeneficiaryId goal = to;
        while (true) {
            BeneficiaryId holder = commands.sendAndWait(new MoveIdentity(identity, standing.merge(), from, goal));
            BeneficiaryId next = root(goal);
            if (holder != null && !holder.equals(goal) && !root(holder).equals(next)) {
                commands.sendAndWait(new DisputeIdentifier(goal, standing.change(), identity, holder));
            }
            if (next.equals(goal)) {
                return;
            }
            from = goal;
            goal = next;
        }
    }

    private void moveAccount(MergeId merge, PaymentAccount account, BeneficiaryJoined joined) {
        BeneficiaryId survivor = joined.beneficiary();
        boolean same = account.account().equals(known(survivor));
        if (joined.account() != null || same) {
            commands.sendAndWait(new MoveAccount(account.account(), merge, joined.absorbed(), survivor));
            BeneficiaryId next = root(survivor);
            if (!next.equals(survivor)) {
                commands.sendAndWait(new MoveAccount(account.account(), merge, survivor, next));
            }
        } else {
            commands.sendAndWait(new ReleaseAccount(account.account(), joined.absorbed()));
        }
    }

    private @Nullable AccountId known(BeneficiaryId beneficiary) {
        return beneficiaries.find(beneficiary).orElseThrow().account();
    }

    private BeneficiaryId root(BeneficiaryId beneficiary) {
        BeneficiaryId into = beneficiaries.find(beneficiary).orElseThrow().mergedInto();
        return into == null ? beneficiary : root(into);
    }

    /** The step at the record, or at the one it was merged into itself. */
    private <T> T following(BeneficiaryId first, Function<BeneficiaryId, T> step) {
        try {
            return step.apply(first);
        } catch (Refusal refusal) {
            if (refusal.problem() != ChangeProblem.MERGED_INTO) {
                throw refusal;
            }
            return following(root(first), step);
        }
    }

    /** Under the survivor's own key; what opens no more stays what it is. */
    private Holdings resealed(Holdings holdings, BeneficiaryId to) {
        PaymentAccount account = holdings.account();
        return new Holdings(
                holdings.identifiers().stream().map(one -> resealed(one, to)).toList(),
                account == null ? null : resealed(account, to));
    }

    HeldIdentifier resealed(HeldIdentifier one, BeneficiaryId to) {
        return seals.open(PersonalField.IDENTIFIER, one.number())
                .map(clear -> seals.seal(to.value(), PersonalField.IDENTIFIER, clear))
                .map(number -> new HeldIdentifier(one.type(), one.identity(), one.digits(), number))
                .orElse(one);
    }

    private PaymentAccount resealed(PaymentAccount one, BeneficiaryId to) {
        return seals.open(PersonalField.ACCOUNT, one.number())
                .map(clear -> seals.seal(to.value(), PersonalField.ACCOUNT, clear))
                .map(number -> new PaymentAccount(one.provider(), one.account(), number))
                .orElse(one);
    }
}
