package bd.spbmu.query.verification;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.kernel.verification.VerificationState;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.verification.VerificationRunView;
import bd.spbmu.projections.verification.VerificationRunViews;
import bd.spbmu.projections.verification.VerificationView;
import bd.spbmu.projections.verification.VerificationViews;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.verification.RunProgress.Count;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how far runs have come and what they found, in the reader's scope. */
@Component
public class RunAnswers {

    private static final List<String> BY_STATE = List.of("state", "outdated");

    private final VerificationRunViews runs;
    private final VerificationViews verifications;
    private final QueryScope scope;
    private final Disclosures disclosures;

    RunAnswers(VerificationRunViews runs, VerificationViews verifications, QueryScope scope, Disclosures disclosures) {
        this.runs = runs;
        this.verifications = verifications;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    /** Newest first. */
    public Answer<RunProgress> list(@Nullable ProgrammeCode programme, @Nullable Source source, Paging paging) {
        scope.require(QueryScope.FIGURES);
        var filters = Narrowing.within(scope.programmes())
                .is("programme", programme)
                .is("source", source)
                .filters();
        return Answer.of(runs.list(filters, paging.size(), paging.after()), this::progress);
    }

    public RunProgress progress(VerificationRunId id) {
        scope.require(QueryScope.FIGURES);
        return progress(found(id));
    }

    private RunProgress progress(VerificationRunView run) {
        VerificationRunId id = run.run();
        List<Count> counts = verifications.counts(List.of(Is.of("run", id.text())), BY_STATE).stream()
                .map(RunAnswers::count)
                .toList();
        long settled = counts.stream()
                .filter(count -> count.state().isSettled())
                .mapToLong(Count::questions)
                .sum();
        Integer persons = run.persons();
        return new RunProgress(
                id,
                run.programme(),
                run.source(),
                run.startedAt(),
                persons,
                counts,
                persons != null && settled == persons);
    }

    /** Whom a run asked about and what came of it, in the order of beneficiary ids. */
    public Answer<VerificationRow> rows(VerificationRunId id, @Nullable VerificationState state, Paging paging) {
        scope.require(QueryScope.PERSONS);
        found(id);
        var filters = Narrowing.within(scope.places())
                .is("run", id)
                .is("state", state)
                .filters();
        var page = verifications.list(filters, paging.size(), paging.after());
        disclosures.looked(
                page.views().stream()
                        .map(VerificationView::beneficiary)
                        .distinct()
                        .toList(),
                "verifications");
        return Answer.of(page, VerificationRow::of);
    }

    private VerificationRunView found(VerificationRunId id) {
        VerificationRunView run = runs.run(id).orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
        scope.require(run.programme());
        return run;
    }

    private static Count count(Sum sum) {
        return new Count(
                VerificationState.valueOf(sum.key().getFirst()),
                Boolean.parseBoolean(sum.key().getLast()),
                sum.documents());
    }
}
