package bd.spbmu.infra.sandbox.frontdoor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which side of the registry serves which request, as {@code routes.txt} says. */
public record Routes(List<Route> all) {

    private static final String ANY = "*";
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)");

    /**
     * @param method {@code *} for any
     * @param path how it begins
     */
    public record Route(String method, String path, String side) {

        boolean fits(String askedMethod, String askedPath) {
            return (method.equals(ANY) || method.equals(askedMethod)) && askedPath.startsWith(path);
        }

        public boolean isForAnyMethod() {
            return method.equals(ANY);
        }
    }

    public Routes {
        all = List.copyOf(all);
    }

    public static Routes ofTheRegistry() {
        try (InputStream text = Objects.requireNonNull(Routes.class.getResourceAsStream("routes.txt"))) {
            return of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Routes of(String text) {
        return new Routes(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Routes::route)
                .toList());
    }

    private static Route route(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A route is a method, a path and a side, not: " + line);
        }
        return new Route(parts.group(1), parts.group(2), parts.group(3));
    }

    /** @throws IllegalArgumentException if no line fits */
    public String side(String method, String path) {
        return all.stream()
                .filter(route -> route.fits(method, path))
                .findFirst()
                .map(Route::side)
                .orElseThrow(() -> new IllegalArgumentException("nobody serves " + method + " " + path));
    }
}
