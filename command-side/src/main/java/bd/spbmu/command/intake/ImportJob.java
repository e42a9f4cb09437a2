package bd.spbmu.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.intake.IntakeCommand.FailImport;
import bd.spbmu.command.intake.IntakeCommand.FindImport;
import bd.spbmu.command.intake.IntakeCommand.FinishImport;
import bd.spbmu.command.intake.IntakeCommand.NoteProgress;
import bd.spbmu.command.intake.IntakeCommand.ReceiveImport;
import bd.spbmu.command.intake.IntakeCommand.ResumeImport;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.Counts;
import bd.spbmu.kernel.intake.ImportEvent;
import bd.spbmu.kernel.intake.ImportEvent.ImportFailed;
import bd.spbmu.kernel.intake.ImportEvent.ImportFinished;
import bd.spbmu.kernel.intake.ImportEvent.ImportProgressed;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.ImportEvent.ImportStarted;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.IntakeProblem;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A file and how far its lines are decided. Whatever a worker wrote beyond the last checkpoint does not count. */
@Aggregate(cache = "aggregateCache")
class ImportJob {

    @AggregateIdentifier
    private ImportId id;

    private @Nullable ImportReceived received;
    private boolean started;
    private boolean over;
    private long line;
    private Counts counts = Counts.NONE;
    private long reportBytes;

    ImportJob() {}

    @CommandHandler
    ImportReceived find(FindImport command) {
        return known();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void receive(ReceiveImport command) {
        if (received == null) {
            apply(command.received());
        } else if (!received.equals(command.received())) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    @CommandHandler
    ImportState resume(ResumeImport command) {
        if (!started && !over) {
            apply(new ImportStarted(id));
        }
        return new ImportState(known(), line, counts, reportBytes, over);
    }

    @CommandHandler
    void progress(NoteProgress command) {
        if (over || command.from() != line) {
            throw new Refusal(IntakeProblem.IMPORT_MOVED_ON);
        }
        apply(new ImportProgressed(id, command.from(), command.to(), command.counts(), command.reportBytes()));
    }

    @CommandHandler
    void finish(FinishImport command) {
        if (!over) {
            apply(new ImportFinished(id, counts));
        }
    }

    @CommandHandler
    void fail(FailImport command) {
        if (!over) {
            apply(new ImportFailed(id, command.problem()));
        }
    }

    @EventSourcingHandler
    void evolve(ImportEvent event) {
        id = event.importId();
        switch (event) {
            case ImportReceived first -> received = first;
            case ImportStarted begun -> started = true;
            case ImportProgressed piece -> {
                line = piece.to();
                counts = counts.plus(piece.counts());
                reportBytes = piece.reportBytes();
            }
            case ImportFinished finished -> over = true;
            case ImportFailed failed -> over = true;
        }
    }

    private ImportReceived known() {
        return Objects.requireNonNull(received);
    }
}
