package bd.spbmu.command.enrolment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.enrolment.EnrolmentEvent;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.RegistryProblem;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One enrolment id: it stands for one person, programme and first day, for ever. */
@Aggregate(cache = "aggregateCache")
class NamedEnrolment {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private EnrolmentId id;

    private @Nullable EnrolmentNamed named;

    NamedEnrolment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void name(NameEnrolment command) {
        EnrolmentNamed asked =
                new EnrolmentNamed(command.enrolment(), command.beneficiary(), command.programme(), command.startsOn());
        EnrolmentNamed before = named;
        if (before == null) {
            apply(asked);
        } else if (!before.equals(asked)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    @CommandHandler
    @Nullable
    EnrolmentNamed find(FindEnrolment command) {
        return named;
    }

    @EventSourcingHandler
    void evolve(EnrolmentEvent event) {
        id = event.enrolment();
        named = switch (event) {
            case EnrolmentNamed first -> first;
        };
    }
}
