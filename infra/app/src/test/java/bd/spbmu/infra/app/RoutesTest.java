package bd.spbmu.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.sandbox.frontdoor.Routes;
import bd.spbmu.infra.sandbox.frontdoor.Routes.Route;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The front door leads every request to a side that serves it, whichever of the two front doors it is. */
class RoutesTest {

    private static final Path NGINX =
            Path.of(System.getProperty("registry.root", "../.."), "infra", "docker", "nginx.conf");
    private static final Pattern ROUTE = Pattern.compile("\"~\\^(\\S+) (\\S+)\"\\s+(\\w+);");
    private static final Pattern LAST_ROUTE = Pattern.compile("default\\s+(\\w+);");

    private final Routes routes = Routes.ofTheRegistry();

    @Test
    void every_address_is_routed_to_a_side_that_serves_it() {
        List<Address> served = served();
        assertThat(served).hasSizeGreaterThan(40);
        assertThat(served.stream().filter(address -> !isRoutedHome(address)))
                .as("add a line to routes.txt and to nginx.conf")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /oauth2/authorize",
                "POST /oauth2/token",
                "GET /oauth2/jwks",
                "POST /login",
                "POST /logout",
                "GET /assets/registry.css",
                "GET /webjars/bootstrap/css/bootstrap.min.css",
                "GET /swagger-ui/index.html",
                "GET /v3/api-docs/queries",
                "GET /actuator/health"
            })
    void people_sign_in_and_see_pages_at_the_query_side(String request) {
        assertThat(routes.side(request.substring(0, request.indexOf(' ')), request.substring(request.indexOf(' ') + 1)))
                .isEqualTo(Side.QUERY.profile());
    }

    @Test
    void the_gateway_for_containers_has_the_same_routes() throws IOException {
        List<Route> there = new ArrayList<>();
        for (String line : Files.readAllLines(NGINX)) {
            Matcher route = ROUTE.matcher(line);
            Matcher last = LAST_ROUTE.matcher(line);
            if (route.find()) {
                there.add(new Route(route.group(1).replace("[A-Z]+", "*"), route.group(2), route.group(3)));
            } else if (last.find()) {
                there.add(new Route("*", "/", last.group(1)));
            }
        }
        assertThat(there).isEqualTo(routes.all());
    }

    private boolean isRoutedHome(Address address) {
        Side side = Side.valueOf(routes.side(address.method(), address.path()).toUpperCase(Locale.ROOT));
        return address.sides().contains(side);
    }

    private static List<Address> served() {
        Iterable<JavaClass> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("bd.spbmu");
        return StreamSupport.stream(classes.spliterator(), false)
                .filter(found -> found.isMetaAnnotatedWith(Controller.class) || found.isAnnotatedWith(Controller.class))
                .filter(found -> !found.isAnnotation())
                .map(JavaClass::reflect)
                .flatMap(RoutesTest::addresses)
                // every side answers for its own errors
                .filter(address -> !address.path().equals("/error"))
                .toList();
    }

    private static Stream<Address> addresses(Class<?> controller) {
        RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(method -> addresses(controller, all == null ? new String[0] : all.path(), method));
    }

    private static Stream<Address> addresses(Class<?> controller, String[] bases, Method method) {
        RequestMapping mapping =
                Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        Set<String> methods = new TreeSet<>();
        for (RequestMethod one : mapping.method()) {
            methods.add(one.name());
        }
        if (methods.isEmpty()) {
            methods.addAll(List.of("GET", "POST"));
        }
        Set<Side> sides = OfOtherSides.sidesOf(controller.getName());
        return methods.stream()
                .flatMap(name -> orNothing(bases)
                        .flatMap(base -> orNothing(mapping.path())
                                .map(path -> new Address(name, (base + path).replaceAll("\\{[^}]+}", "x"), sides))));
    }

    private static Stream<String> orNothing(String[] paths) {
        return paths.length == 0 ? Stream.of("") : Arrays.stream(paths);
    }

    private record Address(String method, String path, Set<Side> sides) {}
}
