package bd.spbmu.query.intake;

import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.projections.intake.ImportView.State;
import bd.spbmu.projections.intake.IntakeDocuments;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import bd.spbmu.query.console.Tables;
import bd.spbmu.query.console.Turn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Files brought in: how far each is, what became of its lines, and a form to bring in another. */
@Page
@RequestMapping("/console")
@Reads(IntakeDocuments.PROCESSOR)
class ImportsPage {

    private static final int ROWS = 25;

    private final ImportAnswers imports;
    private final CatalogueViews catalogue;

    ImportsPage(ImportAnswers imports, CatalogueViews catalogue) {
        this.imports = imports;
        this.catalogue = catalogue;
    }

    @GetMapping("/imports")
    String imports(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        Answer<ImportRow> page = list(ask, new Paging(ROWS, Asked.text(ask.after())));
        model.addAttribute("page", page);
        model.addAttribute("moving", page.items().stream().anyMatch(row -> !row.isOver()));
        model.addAttribute("turn", Turn.of(request, page.next()));
        model.addAttribute("again", Turn.again(request));
        model.addAttribute("csv", Turn.table(request));
        model.addAttribute("systems", catalogue.misList());
        model.addAttribute("programmes", ProgrammeNames.of(catalogue).choices());
        model.addAttribute("kinds", ImportKind.values());
        model.addAttribute("states", State.values());
        return "imports";
    }

    @GetMapping(path = "/imports.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<ImportRow> table(@ModelAttribute("ask") Ask ask) {
        return Tables.whole(paging -> list(ask, paging));
    }

    @GetMapping(path = "/imports/{importId}/report.csv")
    void report(@PathVariable ImportId importId, HttpServletResponse response) throws IOException {
        ImportQueryController.report(importId, imports, response);
    }

    private Answer<ImportRow> list(Ask ask, Paging paging) {
        String mis = Asked.text(ask.mis());
        return imports.list(
                mis == null ? null : MisCode.of(mis),
                Asked.choice(ImportKind.class, ask.kind()),
                Asked.choice(State.class, ask.state()),
                paging);
    }

    record Ask(
            @Nullable String mis,
            @Nullable String kind,
            @Nullable String state,
            @Nullable String after) {}
}
