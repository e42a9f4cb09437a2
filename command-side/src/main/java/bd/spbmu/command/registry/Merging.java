package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryEvent;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryJoined;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMerged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryParted;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryReopened;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The steps of merges a record takes, and which it has taken: for ever, so that a step that comes late or again changes nothing. */
final class Merging {

    private final Set<MergeId> closed = new HashSet<>();
    private final Map<MergeId, BeneficiaryJoined> joined = new HashMap<>();
    private final Map<MergeId, BeneficiaryReopened> reopened = new HashMap<>();
    private final Map<MergeId, BeneficiaryParted> parted = new HashMap<>();

    private final Dossier dossier;
    private final HouseholdClaim household;

    Merging(Dossier dossier, HouseholdClaim household) {
        this.dossier = dossier;
        this.household = household;
    }

    /** Answers what is to go to the survivor, also when it was closed for this merge before. */
    @CommandHandler
    Holdings close(CloseRecord command, Clock clock) {
        if (!closed.contains(command.merge())) {
            dossier.requireUnmerged();
            apply(new BeneficiaryMerged(command.beneficiary(), command.merge(), command.into()));
            household.endWithPerson(command.beneficiary(), LocalDate.now(clock), LeavingReason.MERGED);
        }
        return dossier.holdings();
    }

    @CommandHandler
    BeneficiaryJoined join(JoinRecord command) {
        BeneficiaryJoined before = joined.get(command.merge());
        if (before != null) {
            return before;
        }
        dossier.requireUnmerged();
        boolean paid = dossier.known().account() != null;
        List<HeldIdentifier> lacking = command.holdings().identifiers().stream()
                .filter(one -> !dossier.holds(one.identity()))
                .toList();
        PaymentAccount account = paid ? null : command.holdings().account();
        BeneficiaryJoined now =
                new BeneficiaryJoined(command.beneficiary(), command.merge(), command.absorbed(), lacking, account);
        apply(now);
        return now;
    }

    @CommandHandler
    BeneficiaryReopened reopen(ReopenRecord command) {
        BeneficiaryReopened before = reopened.get(command.merge());
        if (before != null) {
            return before;
        }
        BeneficiaryReopened now =
                new BeneficiaryReopened(command.beneficiary(), command.merge(), command.from(), command.identifiers());
        apply(now);
        return now;
    }

    @CommandHandler
    BeneficiaryParted part(PartRecord command) {
        BeneficiaryParted before = parted.get(command.merge());
        if (before != null) {
            return before;
        }
        AccountId account = dossier.known().account();
        BeneficiaryParted now = new BeneficiaryParted(
                command.beneficiary(),
                command.merge(),
                command.other(),
                command.identities().stream().filter(dossier::holds).toList(),
                isPaidBy(command.merge(), account) ? account : null);
        apply(now);
        return now;
    }

    @CommandHandler
    Holdings find(FindHoldings command) {
        return dossier.holdings();
    }

    @EventSourcingHandler
    void evolve(BeneficiaryEvent event) {
        switch (event) {
            case BeneficiaryMerged one -> closed.add(one.merge());
            case BeneficiaryJoined one -> joined.put(one.merge(), one);
            case BeneficiaryReopened one -> reopened.put(one.merge(), one);
            case BeneficiaryParted one -> parted.put(one.merge(), one);
            default -> {}
        }
    }

    /** Whether the person is still paid where they are because of this merge. */
    private boolean isPaidBy(MergeId merge, @Nullable AccountId account) {
        BeneficiaryJoined one = joined.get(merge);
        return one != null && one.account() != null && one.account().account().equals(account);
    }
}
