package bd.spbmu.query.enrolment;

import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.verification.Source;
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
import org.springframework.web.bind.annotation.ResponseBody;

/** Enrolments that wait for a source's word, or that a source did not confirm. */
@Page
class ProofsPage {

    private static final int ROWS = 50;

    private final ProofAnswers proofs;
    private final CatalogueViews catalogue;

    ProofsPage(ProofAnswers proofs, CatalogueViews catalogue) {
        this.proofs = proofs;
        this.catalogue = catalogue;
    }

    @GetMapping("/console/enrolment-proofs")
    String proofs(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        Answer<ProofRow> page = proofs.list(ask.wanted(), new Paging(ROWS, Asked.text(ask.after())));
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        model.addAttribute("page", page);
        model.addAttribute("standings", ProofStanding.values());
        model.addAttribute("sources", Source.values());
        model.addAttribute("names", names);
        model.addAttribute("programmes", names.choices());
        model.addAttribute("turn", Turn.of(request, page.next()));
        model.addAttribute("csv", Turn.table(request));
        return "enrolment-proofs";
    }

    @GetMapping(path = "/console/enrolment-proofs.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<ProofRow> table(@ModelAttribute("ask") Ask ask) {
        return Tables.whole(paging -> proofs.list(ask.wanted(), paging));
    }

    record Ask(
            @Nullable String standing,
            @Nullable String programme,
            @Nullable String place,
            @Nullable String awaited,
            @Nullable String after) {

        ProofQuestion wanted() {
            return new ProofQuestion(
                    Asked.choice(ProofStanding.class, standing),
                    Asked.programme(programme),
                    Asked.place(place),
                    Asked.choice(Source.class, awaited));
        }
    }
}
