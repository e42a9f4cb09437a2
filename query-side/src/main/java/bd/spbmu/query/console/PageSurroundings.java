package bd.spbmu.query.console;

import bd.spbmu.kernel.access.Request;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page needs: figures in the reader's language, who reads, and where they are. */
@ControllerAdvice(annotations = Page.class)
class PageSurroundings {

    @ModelAttribute("fmt")
    LocalFormat format(Locale locale) {
        return new LocalFormat(locale);
    }

    @ModelAttribute("reader")
    Reader reader() {
        return Request.CURRENT.isBound() ? Reader.of(Request.CURRENT.get().actor()) : Reader.ANONYMOUS;
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
