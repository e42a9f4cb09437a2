package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.Client.Reply;
import bd.spbmu.infra.sandbox.sms.SandboxSms;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What applicants, their telephones and an officer do in a journey. */
final class Applying {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("\\b(\\d{8})\\b");

    private final Client client = Registry.client();
    private final SandboxSms messages = Registry.messages();

    Reply apply(Somebody person) {
        Reply received = client.nobody().put(fresh(), body(person, true));
        assertThat(received.status()).as(received.body()).isEqualTo(200);
        return received;
    }

    static String fresh() {
        return "/v1/applications/" + UUID.randomUUID();
    }

    static String body(Somebody person, boolean withMobile) {
        String said = person.body().replaceFirst("\"localId\":\"[^\"]*\",", "");
        return "{\"programme\":\"old-age-allowance\",\"consent\":\"registration-2026-11\",\"person\":"
                + (withMobile ? said : said.replaceFirst("\"mobile\":\"[^\"]*\",", "")) + "}";
    }

    Reply ask(String reference, String code) {
        return client.nobody()
                .post("/v1/applications/status", "{\"reference\":\"%s\",\"code\":\"%s\"}".formatted(reference, code));
    }

    Reply decided(String path, String body) {
        Reply decided = decide(path, body);
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        return decided;
    }

    Reply decide(String path, String body) {
        return client.officer("operator").put(path + "/decisions/" + UUID.randomUUID(), body);
    }

    String code(String reference) {
        Matcher code = CODE.matcher(
                told(reference, message -> CODE.matcher(message.text()).find()).text());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    SandboxSms.Sent told(String reference, Predicate<SandboxSms.Sent> like) {
        return await().atMost(PATIENCE)
                .until(() -> sent(reference, like), Optional::isPresent)
                .orElseThrow();
    }

    Optional<SandboxSms.Sent> sent(String reference, Predicate<SandboxSms.Sent> like) {
        return messages.messages().stream()
                .filter(message -> message.text().contains(reference))
                .filter(like)
                .findFirst();
    }
}
