package bd.spbmu.query.household;

import static bd.spbmu.query.ExampleHousehold.DAUGHTER;
import static bd.spbmu.query.ExampleHousehold.HEAD;
import static bd.spbmu.query.ExampleHousehold.ID;
import static bd.spbmu.query.ExampleHousehold.SISTER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.query.As;
import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.Looks;
import bd.spbmu.query.TestRegistry;
import bd.spbmu.query.registry.BeneficiaryAnswers;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
class HouseholdAnswersTest {

    private static final As AUDITOR = As.officer(Role.AUDITOR);
    private static final As KURIGRAM = As.officerOf(Role.FIELD_OFFICER, "5549");
    private static final As DHAKA = As.officerOf(Role.FIELD_OFFICER, "3026");
    private static final As OWNER = As.mis("dss-mis", "old-age-allowance", "widow-allowance");
    private static final As STRANGER = As.mis("pesp-mis", "primary-stipend");

    @Autowired
    private HouseholdAnswers households;

    @Autowired
    private BeneficiaryAnswers beneficiaries;

    @Autowired
    private Looks looks;

    @Test
    void a_household_names_its_members_and_leaves_a_trace() {
        HouseholdRecord record = AUDITOR.ask(() -> households.record(ID, null));

        assertThat(record.head()).isEqualTo(HEAD);
        assertThat(record.size()).isEqualTo(2);
        assertThat(record.members())
                .extracting(HouseholdRecord.Member::beneficiary)
                .containsExactly(HEAD, DAUGHTER);
        assertThat(record.former()).singleElement().satisfies(former -> {
            assertThat(former.beneficiary()).isEqualTo(SISTER);
            assertThat(former.why()).isEqualTo(LeavingReason.MARRIED);
        });
        assertThat(looks.all()).contains("household " + HEAD.text());
    }

    @Test
    void it_is_shown_as_known_on_a_day() {
        HouseholdRecord inAugust = AUDITOR.ask(() -> households.record(ID, LocalDate.of(2026, 8, 31)));

        assertThat(inAugust.size()).isEqualTo(3);
        assertThat(inAugust.former()).isEmpty();
        assertThatThrownBy(() -> AUDITOR.ask(() -> households.record(ID, LocalDate.of(2026, 8, 1))))
                .hasMessage("not-found");
    }

    @Test
    void whom_the_reader_may_not_see_is_not_named() {
        HouseholdRecord record = KURIGRAM.ask(() -> households.record(ID, null));

        assertThat(record.size()).isEqualTo(2);
        assertThat(record.members())
                .extracting(HouseholdRecord.Member::beneficiary)
                .containsExactly(HEAD);
    }

    @Test
    void out_of_scope_it_does_not_exist_and_without_a_role_it_is_refused() {
        assertThatThrownBy(() -> DHAKA.ask(() -> households.record(ID, null))).hasMessage("not-found");
        assertThatThrownBy(() -> STRANGER.ask(() -> households.record(ID, null)))
                .hasMessage("not-found");
        assertThatThrownBy(() -> AUDITOR.ask(() -> households.record(new HouseholdId(new UUID(9, 9)), null)))
                .hasMessage("not-found");
        assertThatThrownBy(() -> As.officer(Role.ANALYST).ask(() -> households.record(ID, null)))
                .hasMessage("role-missing");
        assertThat(OWNER.ask(() -> households.record(ID, null)).members()).hasSize(2);
    }

    @Test
    void households_are_found_by_member_and_place_in_the_readers_scope() {
        assertThat(AUDITOR.ask(() -> households.search(search(DAUGHTER, null))).items())
                .extracting(HouseholdRow::household)
                .containsExactly(ID);
        assertThat(AUDITOR.ask(() -> households.search(search(SISTER, null))).items())
                .isEmpty();
        assertThat(AUDITOR.ask(() -> households.search(search(null, "3026"))).items())
                .isEmpty();
        assertThat(KURIGRAM.ask(() -> households.search(search(null, null))).items())
                .hasSize(1);
        assertThat(DHAKA.ask(() -> households.search(search(null, null))).items())
                .isEmpty();
        assertThat(STRANGER.ask(() -> households.search(search(null, null))).items())
                .isEmpty();
    }

    @Test
    void a_person_says_in_which_household_they_live_and_lived() {
        var living = AUDITOR.ask(() -> beneficiaries.record(DAUGHTER, null)).household();
        assertThat(requireNonNull(living).household()).isEqualTo(ID);
        assertThat(living.role()).isEqualTo(HouseholdRole.DAUGHTER);

        assertThat(AUDITOR.ask(() -> beneficiaries.record(SISTER, null)).household())
                .isNull();
        assertThat(AUDITOR.ask(() -> beneficiaries.record(SISTER, LocalDate.of(2026, 8, 31)))
                        .household())
                .isNotNull();
        assertThat(AUDITOR.ask(() -> beneficiaries.record(SISTER, LocalDate.of(2026, 8, 1)))
                        .household())
                .isNull();
    }

    private static HouseholdSearch search(@Nullable BeneficiaryId member, @Nullable String place) {
        return new HouseholdSearch(member, place == null ? null : PlaceCode.of(place), null, null, null);
    }
}
