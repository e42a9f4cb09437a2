package bd.spbmu.infra.web.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where demo officers sign in. */
@RestController
@WithDemoIssuer
class LoginPage {

    private static final String WRONG = """
            <div class="alert alert-danger" role="alert">
            <span lang="bn">নাম বা পাসওয়ার্ড ভুল।</span> The name or the password is wrong.</div>
            """;

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(CsrfToken csrf, @RequestParam(required = false) @Nullable String error) {
        return """
                <!doctype html>
                <html lang="bn">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>প্রবেশ · Sign in</title>
                <link rel="stylesheet" href="/webjars/bootstrap/css/bootstrap.min.css">
                </head>
                <body class="container py-5">
                <main class="row justify-content-center">
                <div class="col-12 col-md-6 col-lg-4">
                <h1 class="h3">একক রেজিস্ট্রি <small class="text-secondary" lang="en">Single Registry</small></h1>
                <p class="alert alert-warning">প্রদর্শনী · <span lang="en">Demonstration: the officers and their
                passwords are in <code>demo-credentials.json</code> in the data folder.</span></p>
                %s
                <form method="post" action="/login">
                <input type="hidden" name="%s" value="%s">
                <label class="form-label" for="username">নাম · <span lang="en">Name</span></label>
                <input class="form-control mb-3" id="username" name="username" autocomplete="username" required autofocus>
                <label class="form-label" for="password">পাসওয়ার্ড · <span lang="en">Password</span></label>
                <input class="form-control mb-3" id="password" name="password" type="password"
                autocomplete="current-password" required>
                <button class="btn btn-primary w-100" type="submit">প্রবেশ · <span lang="en">Sign in</span></button>
                </form>
                </div>
                </main>
                </body>
                </html>
                """.formatted(
                        error == null ? "" : WRONG,
                        HtmlUtils.htmlEscape(csrf.getParameterName()),
                        HtmlUtils.htmlEscape(csrf.getToken()));
    }
}
