package bd.spbmu.projections.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.MovedEnrolmentEnded;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsClosed;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsGivenBack;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsReopened;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsTakenOver;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrolmentProjectorTest {

    private static final MergeId MERGE = new MergeId(new UUID(5, 1));
    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SEPTEMBER_END = LocalDate.of(2026, 9, 30);

    private final InMemoryDocuments<EnrolmentView> documents = new InMemoryDocuments<>(EnrolmentDocuments.ENROLMENT);
    private final EnrolmentViews views = new EnrolmentViews(documents);
    private final EventFeed feed = new EventFeed(new EnrolmentProjector(documents));

    @Test
    void lists_who_draws_in_a_period_in_the_order_of_beneficiaries() {
        enrolled(3, OLD_AGE, JULY);
        enrolled(1, OLD_AGE, LocalDate.of(2026, 9, 30));
        enrolled(2, OLD_AGE, LocalDate.of(2026, 10, 1));
        enrolled(4, WIDOW, JULY);
        enrolled(5, OLD_AGE, LocalDate.of(2025, 1, 1));
        ended(5, OLD_AGE, LocalDate.of(2026, 6, 30), EndReason.LEFT);
        enrolled(6, OLD_AGE, LocalDate.of(2025, 1, 1));
        ended(6, OLD_AGE, JULY, EndReason.DIED);
        enrolled(7, OLD_AGE, JULY);
        ended(7, OLD_AGE, LocalDate.of(2027, 6, 30), EndReason.RECORDED_IN_ERROR);

        var first = views.drawing(OLD_AGE, JULY, SEPTEMBER_END, 2, null);
        var second = views.drawing(OLD_AGE, JULY, SEPTEMBER_END, 2, first.next());

        assertThat(first.total()).isEqualTo(3);
        assertThat(first.views()).extracting(EnrolmentView::beneficiary).containsExactly(who(1), who(3));
        assertThat(second.views()).extracting(EnrolmentView::beneficiary).containsExactly(who(6));
        assertThat(second.next()).isNull();
    }

    @Test
    void coverage_is_as_it_was_known_on_the_day() {
        feed.at("2026-07-01T04:00:00Z");
        enrolled(1, OLD_AGE, JULY);
        feed.at("2026-08-01T04:00:00Z");
        enrolled(2, OLD_AGE, JULY);
        ended(1, OLD_AGE, LocalDate.of(2026, 7, 10), EndReason.DIED);

        assertThat(drawing("2026-07-20", "2026-06-30T00:00:00Z")).isZero();
        assertThat(drawing("2026-07-20", "2026-07-20T00:00:00Z")).isEqualTo(1);
        assertThat(drawing("2026-07-05", "2026-08-02T00:00:00Z")).isEqualTo(2);
        assertThat(drawing("2026-07-20", "2026-08-02T00:00:00Z")).isEqualTo(1);
    }

    @Test
    void an_error_draws_until_it_is_known_to_be_one() {
        feed.at("2026-07-01T04:00:00Z");
        enrolled(1, OLD_AGE, JULY);
        feed.at("2026-08-01T04:00:00Z");
        ended(1, OLD_AGE, LocalDate.of(2026, 12, 31), EndReason.RECORDED_IN_ERROR);

        assertThat(drawing("2026-07-20", "2026-07-20T00:00:00Z")).isEqualTo(1);
        assertThat(drawing("2026-07-20", "2026-08-02T00:00:00Z")).isZero();
        assertThat(views.of(List.of(who(1)))).noneMatch(view -> view.drawsOn(LocalDate.of(2026, 7, 20)));
    }

    @Test
    void coverage_counts_enrolments_and_persons_apart() {
        enrolled(1, OLD_AGE, JULY);
        enrolled(1, WIDOW, JULY);
        enrolled(2, OLD_AGE, JULY);

        assertThat(views.coverage(List.of(), List.of("district")))
                .containsExactly(new Sum(List.of("5549"), 3, 2, Map.of()));
        assertThat(views.coverage(List.of(), List.of("programme", "gender")))
                .containsExactly(
                        new Sum(List.of("old-age-allowance", "FEMALE"), 2, 2, Map.of()),
                        new Sum(List.of("widow-allowance", "FEMALE"), 1, 1, Map.of()));
    }

    @Test
    void a_stay_that_a_merge_moved_is_with_the_survivor_and_before_it_was_not() {
        mergedAndPartedAgain();

        assertThat(drawers("2026-07-20T00:00:00Z")).containsExactly(who(2));
        assertThat(drawers("2026-08-02T00:00:00Z")).containsExactly(who(1));
        assertThat(drawers("2026-09-02T00:00:00Z")).containsExactly(who(2));
        assertThat(views.drawing(OLD_AGE, JULY, JULY, 10, null).views())
                .extracting(EnrolmentView::beneficiary)
                .containsExactly(who(2));
        assertThat(views.enrolment(stay(2, OLD_AGE)))
                .hasValueSatisfying(now -> assertThat(now.beneficiary()).isEqualTo(who(2)));
        assertThat(views.of(List.of(who(1), who(2)))).hasSize(1);
        assertThat(views.everOf(List.of(who(1), who(2))))
                .hasSize(3)
                .extracting(EnrolmentView::paidUnder)
                .containsOnly(who(2));
    }

    @Test
    void a_stay_ends_with_whom_a_merge_moved_it_to() {
        enrolled(2, OLD_AGE, JULY);
        feed.happened("entitlements-2", new EntitlementsClosed(who(2), MERGE, who(1), List.of(moved(1))));
        feed.happened("entitlements-1", new EntitlementsTakenOver(who(1), MERGE, who(2), List.of(moved(1))));
        feed.happened(
                "entitlements-1",
                new MovedEnrolmentEnded(who(1), stay(2, OLD_AGE), OLD_AGE, SEPTEMBER_END, EndReason.DIED, 1));

        assertThat(views.of(List.of(who(1)))).extracting(EnrolmentView::endsOn).containsExactly(SEPTEMBER_END);
        assertThat(views.of(List.of(who(2)))).isEmpty();
    }

    @Test
    void merges_rebuilt_give_the_same() {
        mergedAndPartedAgain();
        String once = documents.everything().toString();

        feed.happensAgain();
        assertThat(documents.everything()).hasToString(once);
        InMemoryDocuments<EnrolmentView> rebuilt = new InMemoryDocuments<>(EnrolmentDocuments.ENROLMENT);
        feed.replayTo(new EnrolmentProjector(rebuilt));
        assertThat(rebuilt.everything()).hasToString(once);
    }

    private void mergedAndPartedAgain() {
        feed.at("2026-07-01T04:00:00Z");
        enrolled(2, OLD_AGE, JULY);
        feed.at("2026-08-01T04:00:00Z");
        feed.happened("entitlements-2", new EntitlementsClosed(who(2), MERGE, who(1), List.of(moved(1))));
        feed.happened("entitlements-1", new EntitlementsTakenOver(who(1), MERGE, who(2), List.of(moved(1))));
        feed.at("2026-09-01T04:00:00Z");
        feed.happened("entitlements-1", new EntitlementsGivenBack(who(1), MERGE, who(2), List.of(moved(2))));
        feed.happened("entitlements-2", new EntitlementsReopened(who(2), MERGE, who(1), List.of(moved(2))));
    }

    private List<BeneficiaryId> drawers(String knownAt) {
        return views
                .list(EnrolmentViews.drawingOn(LocalDate.of(2026, 7, 10), Instant.parse(knownAt)), 10, null)
                .views()
                .stream()
                .map(EnrolmentView::beneficiary)
                .toList();
    }

    private static MovedStay moved(int moves) {
        return new MovedStay(
                stay(2, OLD_AGE),
                OLD_AGE,
                null,
                JULY,
                PlaceCode.of("554961"),
                Gender.FEMALE,
                1958,
                null,
                null,
                null,
                who(2),
                moves);
    }

    @Test
    void events_that_come_again_change_nothing_and_a_replay_gives_the_same() {
        enrolled(1, OLD_AGE, JULY);
        ended(1, OLD_AGE, SEPTEMBER_END, EndReason.COMPLETED);
        enrolled(2, OLD_AGE, JULY);
        String once = documents.everything().toString();

        feed.happensAgain();
        assertThat(documents.everything()).hasToString(once);

        InMemoryDocuments<EnrolmentView> rebuilt = new InMemoryDocuments<>(EnrolmentDocuments.ENROLMENT);
        feed.replayTo(new EnrolmentProjector(rebuilt));
        assertThat(rebuilt.everything()).hasToString(once).isEqualTo(documents.everything());
    }

    private long drawing(String day, String knownAt) {
        return views.list(EnrolmentViews.drawingOn(LocalDate.parse(day), Instant.parse(knownAt)), 10, null)
                .total();
    }

    private void enrolled(long number, ProgrammeCode programme, LocalDate startsOn) {
        feed.happened(
                "entitlements-" + number,
                new Enrolled(
                        who(number),
                        stay(number, programme),
                        programme,
                        null,
                        startsOn,
                        PlaceCode.of("554961"),
                        Gender.FEMALE,
                        1958,
                        null));
    }

    private void ended(long number, ProgrammeCode programme, LocalDate endsOn, EndReason reason) {
        feed.happened(
                "entitlements-" + number,
                new EnrolmentEnded(who(number), stay(number, programme), programme, endsOn, reason));
    }

    private static BeneficiaryId who(long number) {
        return new BeneficiaryId(new UUID(0, number));
    }

    private static EnrolmentId stay(long number, ProgrammeCode programme) {
        return new EnrolmentId(new UUID(programme.hashCode(), number));
    }
}
