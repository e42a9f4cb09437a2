package bd.spbmu.query.doubledipping;

import bd.spbmu.projections.doubledipping.OverlapView;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.Tables;
import bd.spbmu.query.console.Turn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pairs of records that may be one person or share an account, with the reasons in words. */
@Page
class CasesPage {

    private static final int ROWS = 50;

    private final CaseAnswers cases;

    CasesPage(CaseAnswers cases) {
        this.cases = cases;
    }

    @GetMapping("/console/cases")
    String cases(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        Answer<OverlapView> page = cases.list(ask.wanted(), null, new Paging(ROWS, Asked.text(ask.after())));
        model.addAttribute("page", page);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("turn", Turn.of(request, page.next()));
        model.addAttribute("csv", Turn.table(request));
        return "cases";
    }

    @GetMapping(path = "/console/cases.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<OverlapView> table(@ModelAttribute("ask") Ask ask) {
        return Tables.whole(paging -> cases.list(ask.wanted(), null, paging));
    }

    record Ask(@Nullable String kind, @Nullable String after) {

        @Nullable
        Kind wanted() {
            return Asked.choice(Kind.class, kind);
        }
    }
}
