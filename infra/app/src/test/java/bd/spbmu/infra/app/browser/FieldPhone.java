package bd.spbmu.infra.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bd.spbmu.infra.app.journey.SharedRegistry;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/** A field worker's phone, and what its owner does with it. */
final class FieldPhone {

    private static final String PASSPHRASE = "নদীর ধারে ঘর";
    private static final String OFFICER = "district-officer";

    private final BrowserContext context;
    private final String base;
    private final List<Collection> sent = new CopyOnWriteArrayList<>();
    private Page page;

    /** @param path where it was put */
    record Collection(String path, String body) {}

    FieldPhone(Chromium chromium, String base) {
        this.base = base;
        this.page = chromium.window(360, 740);
        this.context = page.context();
        context.onRequest(request -> {
            if ("PUT".equals(request.method())) {
                sent.add(new Collection(request.url().substring(base.length()), request.postData()));
            }
        });
        page.onDialog(dialog -> dialog.accept());
    }

    Page page() {
        return page;
    }

    Collection lastSent() {
        return sent.getLast();
    }

    /** Signs in where there is a connection, chooses an MIS and a passphrase, and lets the page settle on the phone. */
    void isMadeReady() {
        page.navigate(base + "/field/");
        page.locator("button.main").click();
        signIn();
        page.locator("#f-mis").selectOption("dss-mis");
        shown("set-up");
        page.locator("#pass").fill(PASSPHRASE);
        page.locator("#pass-again").fill(PASSPHRASE);
        page.locator("form button.main").click();
        assertThat(page.locator("#view")).containsText("এখনো কোনো তথ্য নেওয়া হয়নি");
        page.evaluate("navigator.serviceWorker.ready");
        page.waitForFunction(
                "caches.keys().then(async names => names.length === 1"
                        + " && (await (await caches.open(names[0])).keys()).length > 15 && navigator.serviceWorker.controller !== null)");
    }

    void signIn() {
        signIn(OFFICER);
    }

    void signIn(String officer) {
        page.locator("#username").fill(officer);
        page.locator("#password").fill(SharedRegistry.passwordOf(officer));
        page.locator("button[type=submit]").click();
    }

    /** Answers with the status. */
    int asksForToken() {
        return context.request()
                .get(
                        base + "/console/field-session",
                        RequestOptions.create()
                                .setHeader("Accept", "application/json")
                                .setMaxRedirects(0))
                .status();
    }

    void isOffline(boolean offline) {
        context.setOffline(offline);
    }

    void forgetsWhoIsSignedIn() {
        context.clearCookies();
    }

    void isUnlocked() {
        page.locator("#pass").fill(PASSPHRASE);
        page.locator("form button.main").click();
    }

    /** As when the phone's browser ended: another window over the same memory. */
    void isOpenedAgain() {
        page.close();
        page = context.newPage();
        page.onDialog(dialog -> dialog.accept());
        page.navigate(base + "/field/");
        isUnlocked();
    }

    void beginsHousehold() {
        page.locator("button.main").first().click();
        page.locator("#f-place").selectOption("554994");
        page.locator("#f-address").fill("ধরণীবাড়ী");
        page.locator(".card").first().click();
    }

    /** Fills in one member in Bangla digits, as a worker would. */
    void fillsIn(String name, String nid) {
        page.locator("#f-nameBn").fill(name);
        page.locator(".thumb").first().click();
        page.locator("#f-birthDay").fill("৭");
        page.locator("#f-birthMonth").selectOption("3");
        page.locator("#f-birthYear").fill("১৯৫৫");
        page.locator("#f-birthPlace").fill("উলিপুর");
        page.locator("#f-father").fill("আব্দুল করিম");
        page.locator("#f-mother").fill("আমেনা খাতুন");
        page.locator("#f-religion").selectOption("ISLAM");
        page.locator("#f-occupation").fill("গৃহিণী");
        page.locator("#f-identifierNumber").fill(inBangla(nid));
    }

    void isDone() {
        page.locator("form button.main").click();
    }

    void putsInLine() {
        page.locator(".doors button.main").click();
    }

    Locator notice() {
        return page.locator(".notice");
    }

    String everythingOnIt() {
        return (String) page.evaluate("""
                () => new Promise(told => {
                  const open = indexedDB.open('field', 1);
                  open.onsuccess = () => {
                    const all = open.result.transaction('records').objectStore('records').getAll();
                    all.onsuccess = () => told(JSON.stringify(all.result,
                      (name, value) => value instanceof ArrayBuffer ? 'sealed ' + new TextDecoder().decode(value) : value));
                  };
                })""");
    }

    void shown(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", "field-" + name + ".png")));
    }

    static String nid() {
        return "4991%09d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000L));
    }

    private static String inBangla(String digits) {
        StringBuilder bangla = new StringBuilder();
        digits.chars().forEach(digit -> bangla.append((char) ('০' + digit - '0')));
        return bangla.toString();
    }
}
