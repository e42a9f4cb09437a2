package bd.spbmu.infra.files;

import bd.spbmu.command.intake.ImportProgress;
import bd.spbmu.command.intake.ImportState;
import bd.spbmu.infra.files.ImportJobs.Job;
import bd.spbmu.infra.files.Judge.Prepared;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.CommandGroup;
import bd.spbmu.kernel.intake.Counts;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through one file from where it was left. Each piece is decided, reported durably, and noted in the file's stream, in
 * this order: a piece that was decided but not noted is decided again, to the same verdicts, and counted once.
 */
final class ImportRun {

    private static final int RENEW_AFTER = 2_000;

    private final KeptFiles files;
    private final OpenedFiles opened;
    private final Report.Folder reports;
    private final Takers takers;
    private final FormReader reader;
    private final ImportProgress progress;
    private final ImportJobs jobs;
    private final ImportPace pace;
    private final Pipeline pipeline;

    ImportRun(
            KeptFiles files,
            OpenedFiles opened,
            Report.Folder reports,
            Takers takers,
            FormReader reader,
            ImportProgress progress,
            ImportJobs jobs,
            ImportPace pace,
            CommandGroup commands) {
        this.files = files;
        this.opened = opened;
        this.reports = reports;
        this.takers = takers;
        this.reader = reader;
        this.progress = progress;
        this.jobs = jobs;
        this.pace = pace;
        this.pipeline = new Pipeline(commands);
    }

    /** @return whether a file waited */
    boolean round() throws IOException {
        Optional<Job> leased = jobs.lease(pace.lease());
        if (leased.isPresent()) {
            try {
                through(leased.get());
            } catch (IOException | RuntimeException failed) {
                later(leased.get(), failed);
                throw failed;
            }
        }
        return leased.isPresent();
    }

    private void later(Job job, Exception failed) {
        boolean movedOn = failed instanceof Refusal refusal && refusal.problem() == IntakeProblem.IMPORT_MOVED_ON;
        if (job.tries() + 1 >= pace.tries() && !movedOn) {
            progress.fail(job.importId(), IntakeProblem.IMPORT_STUCK);
            end(job);
        } else {
            jobs.again(job, pace.pause());
        }
    }

    private void through(Job job) throws IOException {
        ImportState state = progress.resume(job.importId());
        if (!state.over()) {
            Optional<SealedFile> file = files.of(job);
            if (file.isEmpty()) {
                progress.fail(job.importId(), IntakeProblem.FILE_UNREADABLE);
            } else if (!decided(job, state, file.get())) {
                // somebody else holds the lease now
                return;
            } else {
                progress.finish(job.importId());
            }
        }
        end(job);
    }

    private void end(Job job) {
        jobs.close(job);
        files.destroy(job);
    }

    /** @return whether the last line is decided */
    private boolean decided(Job job, ImportState state, SealedFile sealed) throws IOException {
        ImportReceived file = state.file();
        try (Lines lines = opened.open(sealed, file.format(), takers.fields(file.kind()), file.columns());
                Report report = Report.at(reports.of(job.importId()), state.reportBytes())) {
            Judge<?> judge = new Judge<>(takers.of(file.kind()), reader, file, job.request());
            long done = 0;
            while (done < state.line()) {
                judge.prepare(next(lines));
                done++;
                if (done % RENEW_AFTER == 0 && !jobs.renew(job, pace.lease())) {
                    return false;
                }
            }
            while (done < file.lines()) {
                List<Prepared> piece = new ArrayList<>();
                while (piece.size() < pace.piece() && done + piece.size() < file.lines()) {
                    piece.add(judge.prepare(next(lines)));
                }
                note(job, done, pipeline.decide(piece), report);
                done += piece.size();
                if (!jobs.renew(job, pace.lease())) {
                    return false;
                }
            }
            return true;
        }
    }

    private void note(Job job, long from, List<Decided> decided, Report report) throws IOException {
        long bytes = report.add(decided);
        Counts counts = decided.stream().map(one -> Counts.of(one.verdict())).reduce(Counts.NONE, Counts::plus);
        progress.note(job.importId(), from, from + decided.size(), counts, bytes);
    }

    private static Line next(Lines lines) throws IOException {
        Line line = lines.next();
        if (line == null) {
            throw new IOException("The file holds fewer lines than were counted");
        }
        return line;
    }
}
