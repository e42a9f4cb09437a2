package bd.spbmu.query.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Bangla unless the reader asks for English: {@code ?lang=en} or {@code ?lang=bn} on any address, remembered in a cookie. The
 * browser's own wish is not asked, because most browsers in the country are set to English without anyone having chosen it.
 */
@Component("localeResolver")
class PageLanguage implements LocaleResolver, HandlerInterceptor {

    static final String PARAMETER = "lang";
    private static final Locale BANGLA = Locale.of("bn");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).orElse(BANGLA);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by the parameter " + PARAMETER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language)));
        return true;
    }

    private static String cookie(Locale language) {
        return ResponseCookie.from(PARAMETER, language.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(PageLanguage::known);
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> PARAMETER.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(PageLanguage::known);
    }

    private static Optional<Locale> known(String language) {
        return switch (language) {
            case "bn" -> Optional.of(BANGLA);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
