package bd.spbmu.infra.web.problem;

import bd.spbmu.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/**
 * One problem as a page for people, in both languages, because what failed may be the very thing that knows the reader's.
 * It needs nothing but itself and a stylesheet.
 */
final class ProblemPage {

    private ProblemPage() {}

    static String of(Problem problem, HttpStatus status, Map<String, Object> facts) {
        Object incident = facts.get("incident");
        return """
                <!doctype html>
                <html lang="bn">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · একক রেজিস্ট্রি</title>
                <link rel="icon" type="image/svg+xml" href="/assets/mark.svg">
                <link rel="stylesheet" href="/webjars/bootstrap/css/bootstrap.min.css">
                <link rel="stylesheet" href="/assets/registry.css">
                </head>
                <body>
                <header class="masthead"><div class="container masthead-line">
                <a class="brand" href="/"><img src="/assets/mark.svg" alt="" width="40" height="40">
                <span class="brand-names"><span class="brand-name">একক রেজিস্ট্রি</span>
                <span class="brand-unit" lang="en">Single Registry</span></span></a>
                </div></header>
                <main class="container"><div class="plain">
                <h1>%2$s</h1>
                <p class="lead" lang="en">%3$s</p>
                <p class="plain-status"><span class="code">%4$s</span> · %5$d%6$s</p>
                <p><a href="/">পোর্টালে ফিরে যান · <span lang="en">Back to the portal</span></a></p>
                </div></main>
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
