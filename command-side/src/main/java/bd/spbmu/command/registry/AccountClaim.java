package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.registry.AccountEvent;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountEvent.AccountMoved;
import bd.spbmu.kernel.registry.AccountEvent.AccountReleased;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Who is paid into one account. */
@Aggregate(cache = "aggregateCache")
class AccountClaim {

    @AggregateIdentifier
    private AccountId id;

    private final Set<BeneficiaryId> holders = new LinkedHashSet<>();
    private final Set<Goal> moved = new HashSet<>();

    AccountClaim() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void claim(ClaimAccount command) {
        if (!holders.contains(command.by())) {
            apply(new AccountClaimed(command.account(), command.provider(), command.by(), holders.size() + 1));
        }
    }

    @CommandHandler
    void release(ReleaseAccount command) {
        if (holders.contains(command.by())) {
            apply(new AccountReleased(id, command.by(), holders.size() - 1));
        }
    }

    @CommandHandler
    void move(MoveAccount command) {
        if (holders.contains(command.from()) && !moved.contains(new Goal(command.merge(), command.to()))) {
            int after = holders.contains(command.to()) ? holders.size() - 1 : holders.size();
            apply(new AccountMoved(id, command.merge(), command.from(), command.to(), after));
        }
    }

    @EventSourcingHandler
    void evolve(AccountEvent event) {
        id = event.account();
        switch (event) {
            case AccountClaimed claimed -> holders.add(claimed.by());
            case AccountReleased released -> holders.remove(released.by());
            case AccountMoved away -> {
                moved.add(new Goal(away.merge(), away.to()));
                holders.remove(away.from());
                holders.add(away.to());
            }
        }
    }

    /** Where a merge, or its undoing, took a holder. */
    private record Goal(MergeId merge, BeneficiaryId to) {}
}
