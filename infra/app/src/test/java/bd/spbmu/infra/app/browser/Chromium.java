package bd.spbmu.infra.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser on the reader's side of the registry. It remembers every request that left this machine and everything the
 * browser complained of, so that a test can say there was none.
 */
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> strayed = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(QUIET));
    }

    /** Skips the test, saying why, where no Chromium is installed. */
    static Chromium start() {
        Optional<Path> executable = Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                executable.isPresent(),
                "No Chromium here, so no browser test: install the package chromium, or name one in CHROMIUM");
        return new Chromium(executable.orElseThrow());
    }

    /** A fresh window without cookies, as wide as asked. */
    Page window(int width, int height) {
        return watched(context(new Browser.NewContextOptions().setViewportSize(width, height)));
    }

    /** A browser whose scripts are switched off. */
    Page windowWithoutScripts() {
        return watched(context(new Browser.NewContextOptions().setJavaScriptEnabled(false)));
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.onRequest(request -> {
            if (!isHere(URI.create(request.url()))) {
                strayed.add(request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context;
    }

    private static Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    private static boolean isHere(URI address) {
        return "data".equals(address.getScheme()) || "localhost".equals(address.getHost());
    }

    /** Nothing left this machine, no policy was broken, no script failed. */
    void hadNothingToComplainOf() {
        assertThat(strayed).as("requests that left this machine").isEmpty();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
