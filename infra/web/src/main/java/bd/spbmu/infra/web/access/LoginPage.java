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
                <title>কর্মকর্তা লগইন · Officers’ sign-in</title>
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
                <main class="container"><div class="sign-in">
                <h1>কর্মকর্তা লগইন <small lang="en">Officers’ sign-in</small></h1>
                %s
                <form class="panel" method="post" action="/login">
                <input type="hidden" name="%s" value="%s">
                <label class="form-label" for="username">নাম · <span lang="en">Name</span></label>
                <input class="form-control" id="username" name="username" autocomplete="username"
                autocapitalize="none" spellcheck="false" required>
                <label class="form-label" for="password">পাসওয়ার্ড · <span lang="en">Password</span></label>
                <input class="form-control" id="password" name="password" type="password"
                autocomplete="current-password" required>
                <button class="btn btn-primary" type="submit">প্রবেশ করুন · <span lang="en">Sign in</span></button>
                </form>
                <p class="small-note">প্রদর্শনী: কর্মকর্তাদের নাম ও পাসওয়ার্ড তথ্য-ফোল্ডারের
                <span class="code">demo-credentials.json</span> ফাইলে আছে।
                <span class="d-block" lang="en">Demonstration: names and passwords are in
                <span class="code">demo-credentials.json</span> in the data folder.</span></p>
                </div></main>
                </body>
                </html>
                """.formatted(
                        error == null ? "" : WRONG,
                        HtmlUtils.htmlEscape(csrf.getParameterName()),
                        HtmlUtils.htmlEscape(csrf.getToken()));
    }
}
