package bd.spbmu.command.verification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.verification.VerificationRunCommand.FinishListing;
import bd.spbmu.command.verification.VerificationRunCommand.StartRun;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.verification.VerificationProblem;
import bd.spbmu.kernel.verification.VerificationRunEvent;
import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunListed;
import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunStarted;
import bd.spbmu.kernel.verification.VerificationRunId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A programme asked about at one source. Each person's question is a stream of its own; this one knows only the whole. */
@Aggregate(cache = "aggregateCache")
class VerificationRun {

    @AggregateIdentifier
    private VerificationRunId id;

    private @Nullable VerificationRunStarted started;
    private boolean listed;

    VerificationRun() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void start(StartRun command) {
        VerificationRunStarted before = started;
        if (before == null) {
            apply(new VerificationRunStarted(command.run(), command.programme(), command.source(), command.by()));
        } else if (!before.programme().equals(command.programme()) || before.source() != command.source()) {
            throw new Refusal(VerificationProblem.ID_TAKEN);
        }
    }

    @CommandHandler
    void finish(FinishListing command) {
        if (!listed) {
            apply(new VerificationRunListed(id, command.persons()));
        }
    }

    @EventSourcingHandler
    void evolve(VerificationRunEvent event) {
        id = event.run();
        switch (event) {
            case VerificationRunStarted begun -> started = begun;
            case VerificationRunListed finished -> listed = true;
        }
    }
}
