package bd.spbmu.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.audit.EventMetadata;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityClaimed;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityTakenOver;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.ReadableSeals;
import bd.spbmu.projections.audit.HistoryView.Fact;
import bd.spbmu.projections.registry.Persons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryProjectorTest {

    private static final IdentityId IDENTITY = IdentityId.of("0".repeat(32));
    private static final CaseId PAIR = CaseId.of("1".repeat(32));
    private static final EnrolmentId STAY = new EnrolmentId(new UUID(1, 1));

    private final InMemoryDocuments<HistoryView> documents = new InMemoryDocuments<>(HistoryDocuments.HISTORY);
    private final HistoryViews history = new HistoryViews(documents);
    private final EventFeed feed = new EventFeed(new HistoryProjector(documents));
    private final Persons persons = new Persons(new ReadableSeals());

    @Test
    void tells_in_order_what_happened_by_whom_through_which_mis_and_why() {
        feed.with(Map.of(
                EventMetadata.ACTOR, "dss-mis",
                EventMetadata.MIS, "dss-mis",
                EventMetadata.PURPOSE, "PROGRAMME_OPERATION",
                EventMetadata.REQUEST_ID, "req-1",
                EventMetadata.CAPTURED_AT, "2026-06-28T04:00:00Z",
                EventMetadata.CORRELATION_ID, "corr-1"));
        feed.at("2026-07-02T04:00:00Z").happened("entitlements-1", enrolled());
        feed.at("2026-07-01T04:00:00Z").happened("ben-1", rahima());

        List<HistoryView> events = history.of(Persons.id(1), 10, null).views();

        assertThat(events)
                .extracting(view -> view.trace().event())
                .containsExactly("beneficiary.registered.v1", "entitlements.enrolled.v1");
        assertThat(events.getFirst().trace())
                .isEqualTo(new Trace(
                        "beneficiary.registered.v1",
                        Instant.parse("2026-07-01T04:00:00Z"),
                        "dss-mis",
                        "dss-mis",
                        "PROGRAMME_OPERATION",
                        "req-1",
                        "2026-06-28T04:00:00Z",
                        "corr-1"));
        assertThat(events.getLast().facts())
                .contains(new Fact("programme", "old-age-allowance"), new Fact("startsOn", "2026-07-01"));
    }

    @Test
    void an_event_that_touches_two_persons_stands_in_both_histories() {
        feed.happened(
                IDENTITY.toString(),
                new IdentityClaimed(IDENTITY, IdentifierType.NID, Persons.id(1), Instant.EPOCH),
                new IdentityTakenOver(IDENTITY, Persons.id(1), Persons.id(2), Instant.EPOCH));
        feed.happened(
                PAIR.toString(),
                new SharedAccountNoticed(PAIR, Persons.id(1), Persons.id(2), AccountId.of("2".repeat(32))));

        assertThat(history.of(Persons.id(1), 10, null).total()).isEqualTo(3);
        assertThat(history.of(Persons.id(2), 10, null).total()).isEqualTo(2);
    }

    @Test
    void a_look_at_a_person_stands_in_their_history() {
        DisclosureId look = new DisclosureId(new UUID(2, 2));
        feed.happened(
                look.toString(),
                new DisclosureRecorded(look, List.of(Persons.id(1), Persons.id(2), Persons.id(1)), "search"));

        assertThat(history.of(Persons.id(1), 10, null).views())
                .singleElement()
                .satisfies(view -> assertThat(view.facts()).containsExactly(new Fact("view", "search")));
    }

    @Test
    void holds_nothing_personal() {
        feed.happened("ben-1", rahima());

        assertThat(documents.everything().toString()).doesNotContain("s1.", "রহিমা", "1234567890123");
    }

    @Test
    void events_that_come_again_change_nothing_and_a_replay_gives_the_same() {
        feed.happened("ben-1", rahima());
        feed.happened("entitlements-1", enrolled());
        String once = documents.everything().toString();

        feed.happensAgain();
        assertThat(documents.everything()).hasToString(once);

        InMemoryDocuments<HistoryView> rebuilt = new InMemoryDocuments<>(HistoryDocuments.HISTORY);
        feed.replayTo(new HistoryProjector(rebuilt));
        assertThat(rebuilt.everything()).hasToString(once);
    }

    private Object rahima() {
        return persons.registered(
                1, "রহিমা খাতুন", "Rahima", LocalDate.of(1958, 2, 28), "554961", "1234567890123", "01712345678");
    }

    private static Enrolled enrolled() {
        return new Enrolled(
                Persons.id(1),
                STAY,
                ProgrammeCode.of("old-age-allowance"),
                MisCode.of("dss-mis"),
                LocalDate.of(2026, 7, 1),
                PlaceCode.of("554961"),
                Gender.FEMALE,
                1958,
                null);
    }
}
