package bd.spbmu.infra.web.problem;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains each problem under the address its type names. */
@RestController
class ProblemController {

    private final ProblemCatalogue catalogue;

    ProblemController(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(path = "/problems", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Explained> all() {
        return catalogue.all().stream().map(Explained::of).toList();
    }

    @GetMapping(path = "/problems/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    Explained one(@PathVariable String slug) {
        return Explained.of(find(slug));
    }

    @GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(@PathVariable String slug) {
        Problem problem = find(slug);
        return ProblemPage.of(problem, Statuses.of(problem), java.util.Map.of());
    }

    private Problem find(String slug) {
        return catalogue.find(slug).orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
    }

    record Explained(String type, String slug, String title, int status, String detail, String detailBn) {

        static Explained of(Problem problem) {
            return new Explained(
                    "/problems/" + problem.slug(),
                    problem.slug(),
                    ProblemWriter.title(problem),
                    Statuses.of(problem).value(),
                    problem.english(),
                    problem.bangla());
        }
    }
}
