package bd.spbmu.query.console;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the neighbouring pages of a list, with whatever was filtered.
 *
 * @param first absent on the first page
 * @param next absent on the last
 */
public record Turn(@Nullable String first, @Nullable String next) {

    /** The parameter that carries the cursor; opaque, free of personal data. */
    public static final String AFTER = "after";

    public static Turn of(HttpServletRequest request, @Nullable String next) {
        boolean isFirst = request.getParameter(AFTER) == null;
        return new Turn(isFirst ? null : at(request, null), next == null ? null : at(request, next));
    }

    /** This very page, to be asked for once more. */
    public static String again(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    /** The same list as a table to download: the address with {@code .csv} behind its path. */
    public static String table(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI() + ".csv");
        if (request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam(AFTER)
                .replaceQueryParam(PageLanguage.PARAMETER)
                .build()
                .toUriString();
    }

    private static String at(HttpServletRequest request, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        address.replaceQueryParam(AFTER);
        if (cursor != null) {
            address.queryParam(AFTER, "{cursor}");
            return address.encode().buildAndExpand(cursor).toUriString();
        }
        return address.build().toUriString();
    }
}
