package bd.spbmu.query.payroll;

import bd.spbmu.kernel.access.Request;
import bd.spbmu.projections.payroll.PaymentView.Standing;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** Every payment, wherever it stands. Who may read figures only is shown the sums. */
@Page
class PaymentsPage {

    private static final int ROWS = 50;

    private final PaymentAnswers payments;
    private final CatalogueViews catalogue;

    PaymentsPage(PaymentAnswers payments, CatalogueViews catalogue) {
        this.payments = payments;
        this.catalogue = catalogue;
    }

    @GetMapping("/console/payments")
    String payments(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        PaymentQuestion question = ask.question();
        model.addAttribute(
                "standing",
                Standings.of(payments.sums(question, List.of("state")).items()));
        if (Request.actorNow().hasAny(QueryScope.PERSONS)) {
            Answer<PaymentRow> page = payments.list(question, new Paging(ROWS, Asked.text(ask.after())));
            model.addAttribute("page", page);
            model.addAttribute("turn", Turn.of(request, page.next()));
        }
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        model.addAttribute("names", names);
        model.addAttribute("programmes", names.choices());
        model.addAttribute("states", Standing.values());
        model.addAttribute("csv", Turn.table(request));
        return "payments";
    }

    @GetMapping(path = "/console/payments.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<PaymentRow> table(@ModelAttribute("ask") Ask ask) {
        PaymentQuestion question = ask.question();
        return Tables.whole(paging -> payments.list(question, paging));
    }

    record Ask(
            @Nullable String programme,
            @Nullable String period,
            @Nullable String state,
            @Nullable String place,
            @Nullable String after) {

        PaymentQuestion question() {
            return new PaymentQuestion(
                    Asked.programme(programme),
                    Asked.period(period),
                    Asked.choice(Standing.class, state),
                    Asked.place(place),
                    null,
                    null,
                    null,
                    null);
        }
    }
}
