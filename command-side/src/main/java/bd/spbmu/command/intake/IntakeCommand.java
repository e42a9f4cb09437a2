package bd.spbmu.command.intake;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.intake.Counts;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.MappingId;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything the slice is told. */
sealed interface IntakeCommand extends Command {

    /** Who may bring in lines: whoever may register and enrol. */
    Set<Role> BRING = Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);

    @Override
    default Set<Role> allowedTo() {
        return BRING;
    }

    /** Asks what was received under this id; changes nothing. */
    record FindImport(@TargetAggregateIdentifier ImportId importId) implements IntakeCommand {}

    record ReceiveImport(@TargetAggregateIdentifier ImportId importId, ImportReceived received)
            implements IntakeCommand {}

    /** Begins, or goes on after a crash; answers from where. */
    record ResumeImport(@TargetAggregateIdentifier ImportId importId) implements IntakeCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }

    /** @param from where the worker believes it stands: refused if another went on meanwhile */
    record NoteProgress(
            @TargetAggregateIdentifier ImportId importId, long from, long to, Counts counts, long reportBytes)
            implements IntakeCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }

    record FinishImport(@TargetAggregateIdentifier ImportId importId) implements IntakeCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }

    record FailImport(@TargetAggregateIdentifier ImportId importId, String problem) implements IntakeCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }

    record SaveMapping(@TargetAggregateIdentifier MappingId mapping, ImportKind kind, Map<String, String> columns)
            implements IntakeCommand {

        public SaveMapping {
            columns = Map.copyOf(columns);
        }
    }

    /** Asks what it is; changes nothing. */
    record FindMapping(@TargetAggregateIdentifier MappingId mapping) implements IntakeCommand {}
}
