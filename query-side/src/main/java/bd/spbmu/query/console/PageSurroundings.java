package bd.spbmu.query.console;

import bd.spbmu.kernel.access.Request;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame around every page needs: figures in the reader's language, who reads, and where they are. */
@ControllerAdvice(annotations = Page.class)
class PageSurroundings {

    private final MessageSource messages;

    PageSurroundings(MessageSource messages) {
        this.messages = messages;
    }

    @ModelAttribute("fmt")
    LocalFormat format(Locale locale) {
        return new LocalFormat(locale);
    }

    @ModelAttribute("say")
    Words words(Locale locale) {
        return new Words(messages, locale);
    }

    @ModelAttribute("places")
    PlaceChoices places(Locale locale) {
        return new PlaceChoices(new LocalFormat(locale));
    }

    @ModelAttribute("reader")
    Reader reader() {
        return Request.CURRENT.isBound() ? Reader.of(Request.CURRENT.get().actor()) : Reader.ANONYMOUS;
    }

    /** The same page in each language, with whatever was filtered; a POST leads back to its empty form. */
    @ModelAttribute("languages")
    Map<String, String> languages(HttpServletRequest request) {
        return Stream.of("bn", "en").collect(Collectors.toMap(Function.identity(), language -> in(language, request)));
    }

    private static String in(String language, HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam(PageLanguage.PARAMETER, language)
                .build()
                .toUriString();
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
