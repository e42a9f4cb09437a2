package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.console.Forms;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Would this person draw twice? Answered as a verdict that says what to do. A source that is down is said to be unknown, never
 * taken for clear.
 */
@Page
@RequestMapping("/console/double-dipping")
class DoubleDippingPage {

    private static final String VERDICT = "verdict";

    private final CheckAnswers checks;
    private final CatalogueViews catalogue;
    private final QueryScope scope;

    DoubleDippingPage(CheckAnswers checks, CatalogueViews catalogue, QueryScope scope) {
        this.checks = checks;
        this.catalogue = catalogue;
        this.scope = scope;
    }

    @GetMapping
    String form(@ModelAttribute("form") CheckForm form, Model model) {
        return shown(model);
    }

    @PostMapping
    String check(@ModelAttribute("form") CheckForm form, Locale locale, Model model, HttpServletResponse response) {
        try {
            Forms.answer(model, locale, () -> {
                CheckAnswer answer = checks.check(form.asked());
                model.addAttribute(VERDICT, answer.verdict().name());
                model.addAttribute("answer", answer);
            });
        } catch (Refusal refusal) {
            if (refusal.problem().kind() != ProblemKind.UNAVAILABLE) {
                throw refusal;
            }
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            model.addAttribute(VERDICT, "UNKNOWN");
        }
        return shown(model);
    }

    private String shown(Model model) {
        scope.require(QueryScope.CHECKS);
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        model.addAttribute("names", names);
        model.addAttribute("programmes", names.choices());
        return "double-dipping";
    }
}
