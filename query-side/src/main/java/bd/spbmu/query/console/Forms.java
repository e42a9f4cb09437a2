package bd.spbmu.query.console;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Problem;
import java.util.Locale;
import org.springframework.ui.Model;

/** What is wrong with a form is said beside it, in the reader's language; every other problem has a page of its own. */
public final class Forms {

    private Forms() {}

    /** Puts what is malformed into the model as {@code fault}; whatever else is thrown goes on. */
    public static void answer(Model model, Locale locale, Runnable answer) {
        try {
            answer.run();
        } catch (Malformed malformed) {
            fault(model, locale, malformed.problem());
        } catch (FieldErrors errors) {
            fault(model, locale, errors.errors().getFirst().problem());
        }
    }

    private static void fault(Model model, Locale locale, Problem problem) {
        model.addAttribute("fault", "bn".equals(locale.getLanguage()) ? problem.bangla() : problem.english());
    }
}
