package bd.spbmu.query.verification;

import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import bd.spbmu.query.console.Tables;
import bd.spbmu.query.console.Turn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The sources and how their questions stand, and the runs over whole programmes. */
@Page
class VerificationsPage {

    private static final int ROWS = 20;

    private final SourceAnswers sources;
    private final RunAnswers runs;
    private final CatalogueViews catalogue;

    VerificationsPage(SourceAnswers sources, RunAnswers runs, CatalogueViews catalogue) {
        this.sources = sources;
        this.runs = runs;
        this.catalogue = catalogue;
    }

    @GetMapping("/console/verifications")
    String verifications(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        Answer<RunProgress> page = ask.runs(runs, new Paging(ROWS, Asked.text(ask.after())));
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        model.addAttribute("lines", sources.all().items());
        model.addAttribute("page", page);
        model.addAttribute("moving", page.items().stream().anyMatch(run -> !run.finished()));
        model.addAttribute("again", Turn.again(request));
        model.addAttribute("sources", Source.values());
        model.addAttribute("names", names);
        model.addAttribute("programmes", names.choices());
        model.addAttribute("turn", Turn.of(request, page.next()));
        model.addAttribute("csv", Turn.table(request));
        return "verifications";
    }

    @GetMapping(path = "/console/verifications.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<RunProgress> table(@ModelAttribute("ask") Ask ask) {
        return Tables.whole(paging -> ask.runs(runs, paging));
    }

    @GetMapping(path = "/console/sources.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<SourceLine> sources() {
        return sources.all();
    }

    @GetMapping(path = "/console/verifications/{run}.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<VerificationRow> answers(@PathVariable VerificationRunId run) {
        return Tables.whole(paging -> runs.rows(run, null, paging));
    }

    record Ask(
            @Nullable String programme,
            @Nullable String source,
            @Nullable String after) {

        Answer<RunProgress> runs(RunAnswers runs, Paging paging) {
            return runs.list(Asked.programme(programme), Asked.choice(Source.class, source), paging);
        }
    }
}
