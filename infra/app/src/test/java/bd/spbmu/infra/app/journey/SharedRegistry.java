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

    /** @param nid 13 digits */
    public record Known(String id, String nid) {}
}
