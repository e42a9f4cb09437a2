package bd.spbmu.infra.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds on a page, by WCAG 2.2 A and AA and the usual good practice. */
final class Accessibility {

    private Accessibility() {}

    static void isSound(Page page) {
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream().map(Accessibility::told).toList();
        assertThat(found).as("accessibility of " + page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
