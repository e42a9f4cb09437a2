package bd.spbmu.query.portal;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.query.console.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page of social protection, and one page for each system behind it. Open to all. */
@Page
class PortalPage {

    private final PortalContents contents;

    PortalPage(PortalContents contents) {
        this.contents = contents;
    }

    @GetMapping({"/", "/portal"})
    String portal(@RequestParam(defaultValue = "") String ministry, Model model) {
        model.addAttribute("portal", contents.portal(ministry));
        return "portal";
    }

    @GetMapping("/portal/mis/{mis}")
    String system(@PathVariable MisCode mis, Model model) {
        model.addAttribute("mis", contents.system(mis).orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE)));
        return "portal-mis";
    }
}
