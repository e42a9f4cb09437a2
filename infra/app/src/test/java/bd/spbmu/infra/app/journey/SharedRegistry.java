package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** What tests in other packages need of the registry that all journeys share. */
public final class SharedRegistry {

    private SharedRegistry() {}

    /** Without a slash at its end; asked for the first time, it starts the registry. */
    public static String address() {
        return Registry.base().toString();
    }

    public static String passwordOf(String officer) {
        return Registry.client().password(officer);
    }

    /** The newest message to a mobile, such as {@code +8801712345678}; empty while none came. */
    public static String lastMessageTo(String mobile) {
        return Registry.messages().messages().stream()
                .filter(message -> message.to().equals(mobile))
                .reduce((earlier, later) -> later)
                .map(message -> message.text())
                .orElse("");
    }

    /** Registers somebody through DSS MIS and enrols them; returns when the views know of it. */
    public static Known someoneOn(String programme) {
        Somebody somebody = Somebody.unknown();
        Client.As dss = Registry.client().mis("dss-mis");
        Client.Reply registered = dss.put(somebody.path(), somebody.body());
        assertThat(registered.status()).as(registered.body()).isLessThan(300);
        Client.Reply enrolled = dss.put("/v1/enrolments/" + UUID.randomUUID(), somebody.enrolment(programme));
        assertThat(enrolled.status()).as(enrolled.body()).isLessThan(300);
        assertThat(Registry.client()
                        .officer("operator")
                        .after(enrolled)
                        .get(somebody.path())
                        .body())
                .contains(programme);
        return new Known(somebody.id(), somebody.nid());
    }

    /** What an officer is told at an address. */
    public static String told(String officer, String path) {
        return Registry.client().officer(officer).get(path).body();
    }

    /** What becomes of a request, and whether it wrote anything. */
    public static Sent put(String officer, String path, String body) {
        Client.Reply reply = Registry.client().officer(officer).put(path, body);
        return new Sent(reply.status(), reply.body(), !reply.position().isEmpty());
    }

    public record Sent(int status, String body, boolean wrote) {}

    /** Forms a household of two in Ulipur; returns its id when the views know of it. */
    public static String household() {
        Client.As dss = Registry.client().mis("dss-mis");
        Known head = someoneOn("old-age-allowance");
        Known spouse = someoneOn("disability-allowance");
        String path = "/v1/households/" + UUID.randomUUID();
        Client.Reply formed = dss.put(path, """
                {"head":"%1$s","members":[{"beneficiary":"%1$s","role":"HEAD"},{"beneficiary":"%2$s","role":"SPOUSE"}],
                "place":"554994","since":"2026-03-01"}
                """.formatted(head.id(), spouse.id()));
        assertThat(formed.status()).as(formed.body()).isLessThan(300);
        assertThat(Registry.client().officer("operator").after(formed).get(path).body())
                .contains(spouse.id());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** @param nid 13 digits */
    public record Known(String id, String nid) {}
}
