package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import bd.spbmu.projections.payroll.PayrollView;
import bd.spbmu.projections.payroll.PayrollView.Stage;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.access.QueryScope;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Payrolls and their runs, with every line paid or held. */
@Page
@RequestMapping("/console")
class PayrollsPage {

    private static final int ROWS = 50;
    private static final String RUN = "/payrolls/{programme}/{period}/runs/{run}";

    private final PayrollAnswers payrolls;
    private final CatalogueViews catalogue;

    PayrollsPage(PayrollAnswers payrolls, CatalogueViews catalogue) {
        this.payrolls = payrolls;
        this.catalogue = catalogue;
    }

    @GetMapping("/payrolls")
    String payrolls(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        Answer<PayrollView> page =
                payrolls.list(ask.wantedProgramme(), ask.stage(), new Paging(ROWS, Asked.text(ask.after())));
        model.addAttribute("stages", Stage.values());
        frame(page, request, model);
        return "payrolls";
    }

    @GetMapping(path = "/payrolls.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<PayrollView> table(@ModelAttribute("ask") Ask ask) {
        return Tables.whole(paging -> payrolls.list(ask.wantedProgramme(), ask.stage(), paging));
    }

    @GetMapping(RUN)
    String run(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable int run,
            @ModelAttribute("ask") Ask ask,
            HttpServletRequest request,
            Model model) {
        PayrollId payroll = new PayrollId(programme, period);
        PayrollRun shown = payrolls.run(payroll, run);
        model.addAttribute("run", shown.payroll());
        model.addAttribute("reconciled", shown.reconciled());
        model.addAttribute("standing", Standings.of(shown.sums()));
        model.addAttribute("states", Standing.values());
        Answer<PaymentRow> lines = Request.actorNow().hasAny(QueryScope.PERSONS)
                ? payrolls.lines(payroll, run, ask.standing(), new Paging(ROWS, Asked.text(ask.after())))
                : null;
        frame(lines, request, model);
        return "payroll-run";
    }

    @GetMapping(path = RUN + ".csv", produces = Tables.CSV)
    @ResponseBody
    Answer<PaymentRow> lines(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable int run,
            @ModelAttribute("ask") Ask ask) {
        PayrollId payroll = new PayrollId(programme, period);
        return Tables.whole(paging -> payrolls.lines(payroll, run, ask.standing(), paging));
    }

    private void frame(@Nullable Answer<?> page, HttpServletRequest request, Model model) {
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        model.addAttribute("names", names);
        model.addAttribute("programmes", names.choices());
        model.addAttribute("page", page);
        model.addAttribute("turn", Turn.of(request, page == null ? null : page.next()));
        model.addAttribute("csv", Turn.table(request));
    }

    record Ask(
            @Nullable String programme,
            @Nullable String state,
            @Nullable String after) {

        @Nullable
        ProgrammeCode wantedProgramme() {
            return Asked.programme(programme);
        }

        @Nullable
        Stage stage() {
            return Asked.choice(Stage.class, state);
        }

        @Nullable
        Standing standing() {
            return Asked.choice(Standing.class, state);
        }
    }
}
