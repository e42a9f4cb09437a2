package bd.spbmu.command.intake;

import bd.spbmu.command.intake.IntakeCommand.FailImport;
import bd.spbmu.command.intake.IntakeCommand.FinishImport;
import bd.spbmu.command.intake.IntakeCommand.NoteProgress;
import bd.spbmu.command.intake.IntakeCommand.ResumeImport;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.intake.Counts;
import bd.spbmu.kernel.intake.ImportId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What the worker notes as it goes. */
@Component
public class ImportProgress {

    private final CommandGateway commands;

    ImportProgress(CommandGateway commands) {
        this.commands = commands;
    }

    public ImportState resume(ImportId importId) {
        return commands.sendAndWait(new ResumeImport(importId));
    }

    /**
     * The lines up to {@code to} are decided and reported.
     *
     * @throws bd.spbmu.kernel.Refusal {@code import-moved-on} if another worker went on meanwhile
     */
    public void note(ImportId importId, long from, long to, Counts counts, long reportBytes) {
        commands.sendAndWait(new NoteProgress(importId, from, to, counts, reportBytes));
    }

    public void finish(ImportId importId) {
        commands.sendAndWait(new FinishImport(importId));
    }

    public void fail(ImportId importId, Problem problem) {
        commands.sendAndWait(new FailImport(importId, problem.slug()));
    }
}
