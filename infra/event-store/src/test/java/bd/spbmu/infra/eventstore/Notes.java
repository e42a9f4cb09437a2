package bd.spbmu.infra.eventstore;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate that keeps something: one real event of the kernel per note. */
@Aggregate(cache = "aggregateCache")
class Notes {

    static final List<BeneficiaryId> SOMEBODY = List.of(new BeneficiaryId(new UUID(7, 7)));

    @AggregateIdentifier
    private @Nullable DisclosureId id;

    private int kept;

    Notes() {}

    record Keep(@TargetAggregateIdentifier DisclosureId id, String view) implements Command {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }

    record RefuseAfterKeeping(@TargetAggregateIdentifier DisclosureId id) implements Command {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int keep(Keep command) {
        apply(new DisclosureRecorded(command.id(), SOMEBODY, command.view()));
        return id == null ? 0 : kept;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void refuse(RefuseAfterKeeping command) {
        apply(new DisclosureRecorded(command.id(), SOMEBODY, "never stored"));
        throw new Refusal(ConflictProblem.CONCURRENT_CHANGE);
    }

    @EventSourcingHandler
    void evolve(DisclosureRecorded event) {
        id = event.disclosure();
        kept++;
    }
}
