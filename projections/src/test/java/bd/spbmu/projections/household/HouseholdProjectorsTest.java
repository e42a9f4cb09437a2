package bd.spbmu.projections.household;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.household.DissolvingReason;
import bd.spbmu.kernel.household.HouseholdEvent.HeadLost;
import bd.spbmu.kernel.household.HouseholdEvent.HeadNamed;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdDissolved;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdFormed;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdMoved;
import bd.spbmu.kernel.household.HouseholdEvent.MemberAdded;
import bd.spbmu.kernel.household.HouseholdEvent.MemberLeft;
import bd.spbmu.kernel.household.HouseholdEvent.RoleStated;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdJoined;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.registry.Persons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HouseholdProjectorsTest {

    private static final HouseholdId ID = new HouseholdId(new UUID(3, 1));
    private static final BeneficiaryId RAHIMA = Persons.id(1);
    private static final BeneficiaryId SELIM = Persons.id(2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final ChangeId CHANGE = new ChangeId(new UUID(3, 3));

    private final InMemoryDocuments<HouseholdView> households = new InMemoryDocuments<>(HouseholdDocuments.HOUSEHOLD);
    private final InMemoryDocuments<HomeView> homes = new InMemoryDocuments<>(HouseholdDocuments.HOME);
    private final EventFeed feed = new EventFeed(new HouseholdProjector(households), new HomeProjector(homes));
    private final HouseholdViews views = new HouseholdViews(households, homes);

    @BeforeEach
    void form() {
        feed.at("2026-07-01T04:00:00Z")
                .happened(
                        ID.toString(),
                        new HouseholdFormed(
                                ID,
                                PlaceCode.of("554961"),
                                RAHIMA,
                                List.of(new HouseholdMember(RAHIMA, 1, HouseholdRole.HEAD, MARCH)),
                                "hash"))
                .happened(SELIM.toString(), joined(SELIM))
                .happened(
                        ID.toString(),
                        new MemberAdded(
                                ID, CHANGE, new HouseholdMember(SELIM, 1, HouseholdRole.NOT_RELATED, JUNE), "h"),
                        new RoleStated(ID, CHANGE, SELIM, HouseholdRole.SON, JUNE, "hash"));
    }

    @Test
    void a_household_shows_its_head_and_members() {
        HouseholdView view = views.household(ID).orElseThrow();

        assertThat(view.state()).isEqualTo(HouseholdState.HEADED);
        assertThat(view.living()).containsExactly(RAHIMA, SELIM);
        assertThat(view.picture().stay(SELIM))
                .contains(new HouseholdStay(SELIM, 1, HouseholdRole.SON, JUNE, JUNE, null, null));
        assertThat(views.of(SELIM, null).orElseThrow().role()).isEqualTo(HouseholdRole.SON);
        assertThat(views.of(RAHIMA, null)).isEmpty();
    }

    @Test
    void a_household_without_a_head_asks_for_one_and_keeps_what_it_was() {
        feed.at("2026-08-01T04:00:00Z")
                .happened(
                        ID.toString(),
                        new MemberLeft(ID, null, RAHIMA, 1, JUNE, LeavingReason.DIED, null),
                        new HeadLost(ID, RAHIMA, JUNE));
        HouseholdView headless = views.household(ID).orElseThrow();
        assertThat(headless.state()).isEqualTo(HouseholdState.HEAD_VACANT);
        assertThat(headless.living()).containsExactly(SELIM);

        feed.at("2026-09-01T04:00:00Z")
                .happened(
                        ID.toString(),
                        new HeadNamed(
                                ID,
                                CHANGE,
                                SELIM,
                                JUNE,
                                List.of(new HouseholdMember(SELIM, 1, HouseholdRole.HEAD, JUNE)),
                                "hash"),
                        new HouseholdMoved(ID, CHANGE, JUNE, PlaceCode.of("302610"), "hash"));
        feed.happensAgain();
        HouseholdView view = views.household(ID).orElseThrow();
        assertThat(view.picture().head()).isEqualTo(SELIM);
        assertThat(view.district()).isEqualTo(PlaceCode.of("3026"));
        HouseholdPicture inJuly = view.asKnownAt(Instant.parse("2026-07-31T00:00:00Z"));
        assertThat(inJuly.head()).isEqualTo(RAHIMA);
        assertThat(inJuly.place()).isEqualTo(PlaceCode.of("554961"));
        assertThat(view.asKnownAt(Instant.parse("2026-08-31T00:00:00Z")).state())
                .isEqualTo(HouseholdState.HEAD_VACANT);
    }

    @Test
    void nobody_lives_in_a_household_that_is_dissolved() {
        feed.happened(
                ID.toString(), new HouseholdDissolved(ID, CHANGE, JUNE, DissolvingReason.SPLIT, List.of(), "hash"));

        HouseholdView view = views.household(ID).orElseThrow();
        assertThat(view.living()).isEmpty();
        assertThat(view.picture().stays())
                .allSatisfy(stay -> assertThat(stay.why()).isEqualTo(LeavingReason.DISSOLVED));
    }

    private static HouseholdJoined joined(BeneficiaryId person) {
        return new HouseholdJoined(
                person,
                new Membership(ID, 1, HouseholdRole.SON, JUNE, CHANGE, "hash", Instant.parse("2026-07-01T04:00:00Z")));
    }
}
