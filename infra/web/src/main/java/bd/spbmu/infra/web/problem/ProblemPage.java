package bd.spbmu.infra.web.problem;

import bd.spbmu.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/** One problem as a page for people, in both languages. */
final class ProblemPage {

    private ProblemPage() {}

    static String of(Problem problem, HttpStatus status, Map<String, Object> facts) {
        Object incident = facts.get("incident");
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <link rel="stylesheet" href="/webjars/bootstrap/css/bootstrap.min.css">
                </head>
                <body class="container py-5">
                <main>
                <h1 class="h3">%1$s</h1>
                <p lang="bn">%2$s</p>
                <p>%3$s</p>
                <p class="text-secondary"><code>%4$s</code> · HTTP %5$d%6$s</p>
                <p><a href="/">Single Registry · <span lang="bn">একক রেজিস্ট্রি</span></a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        HtmlUtils.htmlEscape(ProblemWriter.title(problem)),
                        HtmlUtils.htmlEscape(problem.bangla(), "UTF-8"),
                        HtmlUtils.htmlEscape(problem.english(), "UTF-8"),
                        problem.slug(),
                        status.value(),
                        incident == null ? "" : " · " + HtmlUtils.htmlEscape(incident.toString()));
    }
}
