package bd.spbmu.command.application;

import bd.spbmu.command.Everything;
import bd.spbmu.command.House;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.command.SetClock;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything an application goes through on the command side, over a store in memory. */
final class Applying {

    static final Instant NOW = Instant.parse("2026-07-01T06:00:00Z");
    static final Actor OFFICER =
            new Actor(new ActorId("operator"), ActorKind.PERSON, null, Set.of(Role.OPERATOR), Scope.EVERYTHING);

    final SetClock clock = new SetClock(NOW);
    final House house = House.of(List.of(Application.class, Opening.class, Reservation.class), List.of());
    final Register register = new Register();
    final OpenSeals seals = new OpenSeals();
    final OneTimeCodes codes =
            new OneTimeCodes(OpenSeals.BLIND, new CodeTerms(Duration.ofHours(24), Duration.ofDays(90)));
    final Openings openings = new Openings(house.commands(), OpenSeals.BLIND, clock);
    final ApplicantForms forms = new ApplicantForms(register.takers(), new PlainForms());
    final Applications applications =
            new Applications(house.commands(), forms, openings, codes, new Everything(), OpenSeals.BLIND, seals, clock);
    final ApplicantDesk applicants =
            new ApplicantDesk(house.commands(), openings, codes, OpenSeals.BLIND, seals, clock);
    final DecisionDesk decisions = new DecisionDesk(
            house.commands(),
            openings,
            new Admissions(forms, register, OpenSeals.BLIND, seals),
            OpenSeals.BLIND,
            seals,
            clock);
    final Notices notices = new Notices(openings, codes, seals, clock);

    static ApplicationId fresh() {
        return new ApplicationId(UUID.randomUUID());
    }

    static ApplicationForm form(String nid, @Nullable String mobile) {
        Map<String, Object> person = new TreeMap<>(Map.of(
                "nameBn", "রহিমা বেগম",
                "birthDate", "1955-03-07",
                "gender", "FEMALE",
                "presentAddress", Map.of("place", "554994", "text", "ধরণীবাড়ী"),
                "nid", nid));
        if (mobile != null) {
            person.put("mobile", mobile);
        }
        return new ApplicationForm(ProgrammeCode.of("old-age-allowance"), "2026-07", person);
    }

    /** Does it as an officer with a token. */
    static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> what) {
        return ScopedValue.where(Request.CURRENT, new Request(actor, Purpose.BENEFICIARY_SELECTION, "test"))
                .call(what);
    }
}
