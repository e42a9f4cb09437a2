package bd.spbmu.query.dashboard;

import bd.spbmu.query.console.Page;
import bd.spbmu.query.payroll.Standings;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first room an officer sees. */
@Page
class ConsolePage {

    private final DashboardAnswers answers;

    ConsolePage(DashboardAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/console")
    String overview(Model model) {
        Dashboard.Own own = answers.dashboard().own();
        model.addAttribute("own", own);
        model.addAttribute("standing", Standings.of(own.payments()));
        return "console";
    }
}
