package bd.spbmu.command.doubledipping;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.registry.AccountId;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Two records that overlap: perhaps one person, perhaps one account. A pair found twice is one case. */
@Aggregate(cache = "aggregateCache")
class OverlapCase {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private CaseId id;

    private Level suspicion = Level.NONE;
    private final Set<AccountId> accounts = new HashSet<>();

    OverlapCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void suspect(SuspectSamePerson command) {
        if (command.score().level().compareTo(suspicion) > 0) {
            apply(new SamePersonSuspected(command.overlap(), command.first(), command.second(), command.score()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void notice(NoticeSharedAccount command) {
        if (!accounts.contains(command.account())) {
            apply(new SharedAccountNoticed(command.overlap(), command.first(), command.second(), command.account()));
        }
    }

    @EventSourcingHandler
    void evolve(OverlapCaseEvent event) {
        id = event.overlap();
        switch (event) {
            case SamePersonSuspected suspected -> suspicion = suspected.score().level();
            case SharedAccountNoticed noticed -> accounts.add(noticed.account());
        }
    }
}
