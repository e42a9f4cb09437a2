package bd.spbmu.query.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.projections.registry.Persons;
import bd.spbmu.query.As;
import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.Looks;
import bd.spbmu.query.TestRegistry;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.registry.PersonSearch.GivenIdentifier;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
class BeneficiaryAnswersTest {

    private static final As AUDITOR = As.officer(Role.AUDITOR);
    private static final As KURIGRAM = As.officerOf(Role.FIELD_OFFICER, "5549");
    private static final As OWNER = As.mis("dss-mis", "old-age-allowance", "widow-allowance");
    private static final As STRANGER = As.mis("pesp-mis", "primary-stipend");

    @Autowired
    private BeneficiaryAnswers beneficiaries;

    @Autowired
    private HistoryAnswers histories;

    @Autowired
    private Looks looks;

    @Test
    void a_record_is_opened_with_its_numbers_masked_and_leaves_a_trace() {
        BeneficiaryRecord record = AUDITOR.ask(() -> beneficiaries.record(Persons.id(5), null));

        assertThat(record.nameBn()).isEqualTo("মোছাঃ রহিমা বেগম");
        assertThat(record.erased()).isFalse();
        assertThat(record.identifiers())
                .containsExactly(new BeneficiaryRecord.ShownIdentifier(IdentifierType.NID, 13, "*********4505"));
        assertThat(requireNonNull(record.account()).number()).isEqualTo("*******5605");
        assertThat(record.enrolments()).hasSize(1);
        assertThat(looks.all()).contains("record " + Persons.id(5).text());
    }

    @Test
    void who_is_out_of_scope_is_as_if_they_did_not_exist() {
        BeneficiaryId inDhaka = Persons.id(2);
        assertNotFound(KURIGRAM, inDhaka);
        assertNotFound(STRANGER, inDhaka);
        assertNotFound(As.operatorOf("primary-stipend"), inDhaka);
        assertNotFound(AUDITOR, new BeneficiaryId(new UUID(9, 9)));
        assertThat(looks.all()).doesNotContain("record " + new UUID(9, 9));

        assertThat(OWNER.ask(() -> beneficiaries.record(inDhaka, null)).beneficiary())
                .isEqualTo(inDhaka);
        assertThat(As.operatorOf("widow-allowance")
                        .ask(() -> beneficiaries.record(inDhaka, null))
                        .enrolments())
                .hasSize(1);
        assertThat(KURIGRAM.ask(() -> beneficiaries.record(Persons.id(1), null)).beneficiary())
                .isEqualTo(Persons.id(1));
    }

    @Test
    void an_mis_that_serves_a_person_sees_them_and_only_what_it_serves() {
        As other = As.mis("dwa-mis", "widow-allowance");

        assertThat(other.ask(() -> beneficiaries.record(Persons.id(2), null)).enrolments())
                .hasSize(1);
        assertNotFound(other, Persons.id(1));
    }

    @Test
    void a_person_is_not_known_before_they_were_registered() {
        assertThatThrownBy(() -> AUDITOR.ask(() -> beneficiaries.record(Persons.id(1), LocalDate.of(2026, 6, 30))))
                .isInstanceOf(Refusal.class)
                .hasMessage("not-found");
        assertThat(AUDITOR.ask(() -> beneficiaries.record(Persons.id(1), LocalDate.of(2026, 7, 1)))
                        .beneficiary())
                .isEqualTo(Persons.id(1));
    }

    @Test
    void a_changed_person_is_shown_as_known_on_the_day() {
        BeneficiaryRecord now = AUDITOR.ask(() -> beneficiaries.record(Persons.id(29), null));
        BeneficiaryRecord inJuly = AUDITOR.ask(() -> beneficiaries.record(Persons.id(29), LocalDate.of(2026, 7, 31)));
        BeneficiaryRecord inAugust = AUDITOR.ask(() -> beneficiaries.record(Persons.id(29), LocalDate.of(2026, 8, 2)));

        assertThat(now.life()).isEqualTo(Life.DEAD);
        assertThat(now.lifeSince()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(requireNonNull(now.account()).number()).isEqualTo("****************5678");
        assertThat(now.formerAccounts())
                .extracting(former -> former.account().number())
                .containsExactly("*******5629");
        assertThat(inAugust.life()).isEqualTo(Life.LIVING);
        assertThat(inAugust.formerAccounts()).hasSize(1);
        assertThat(requireNonNull(inJuly.account()).number()).isEqualTo("*******5629");
        assertThat(inJuly.formerAccounts()).isEmpty();
    }

    @Test
    void a_person_is_found_by_the_id_their_mis_gave_them() {
        assertThat(OWNER.ask(() -> beneficiaries.bySource(MisCode.of("dss-mis"), "L-7"))
                        .beneficiary())
                .isEqualTo(Persons.id(7));
        assertThatThrownBy(() -> OWNER.ask(() -> beneficiaries.bySource(MisCode.of("dss-mis"), "1234567890123")))
                .isInstanceOf(Malformed.class)
                .hasMessage("local-id-looks-personal");
    }

    @Test
    void search_finds_by_number_in_any_digits_by_mobile_and_by_the_sound_of_a_name() {
        assertThat(AUDITOR.ask(() -> beneficiaries.search(search("১৯৫০৫৫৪৯৯৪১২৩৪৫০৫", null, null, null)))
                        .items())
                .extracting(BeneficiaryRow::beneficiary)
                .containsExactly(Persons.id(5));
        assertThat(AUDITOR.ask(() -> beneficiaries.search(search(null, null, "01712345605", null)))
                        .items())
                .extracting(BeneficiaryRow::beneficiary)
                .containsExactly(Persons.id(5));
        assertThat(AUDITOR.ask(() -> beneficiaries.search(search(null, "Rohima Begom", null, null)))
                        .total())
                .isEqualTo(30);
        assertThat(AUDITOR.ask(() -> beneficiaries.search(search(null, "রহিমা", null, "5549")))
                        .total())
                .isEqualTo(16);
        assertThat(AUDITOR.ask(() -> beneficiaries.search(search(null, "Kamrul", null, null)))
                        .items())
                .isEmpty();
    }

    @Test
    void search_shows_only_who_is_in_scope_and_does_not_count_the_others() {
        assertThat(KURIGRAM.ask(() -> beneficiaries.search(search(null, "Rahima", null, null)))
                        .items())
                .hasSize(16)
                .allMatch(row -> row.place().isWithin(PlaceCode.of("5549")));
        Answer<BeneficiaryRow> nothing = STRANGER.ask(() -> beneficiaries.search(search(null, "Rahima", null, null)));
        assertThat(nothing.items()).isEmpty();
        assertThat(nothing.total()).isNull();
    }

    @Test
    void search_wants_to_know_what_for() {
        assertThatThrownBy(() -> AUDITOR.ask(() -> beneficiaries.search(search(null, null, null, null))))
                .isInstanceOf(FieldErrors.class)
                .hasMessage("question-empty");
        assertThatThrownBy(() -> AUDITOR.ask(() -> beneficiaries.search(search("123", null, null, null))))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        errors ->
                                assertThat(errors.errors().getFirst().pointer()).isEqualTo("/identifier/number"));
    }

    @Test
    void history_tells_everything_payments_included_in_order() {
        Answer<HistoryRow> history = AUDITOR.ask(() -> histories.of(Persons.id(10)));

        assertThat(history.items())
                .extracting(HistoryRow::event)
                .contains(
                        "beneficiary.registered.v1",
                        "entitlements.enrolled.v1",
                        "batch.payments-prepared.v1",
                        "batch.payments-settled.v1");
        assertThat(history.items()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(history.items()).allMatch(row -> row.actor().equals("dss-mis"));
        assertThat(looks.all()).contains("history " + Persons.id(10).text());
        assertThatThrownBy(() -> STRANGER.ask(() -> histories.of(Persons.id(10))))
                .hasMessage("not-found");
    }

    private void assertNotFound(As caller, BeneficiaryId id) {
        assertThatThrownBy(() -> caller.ask(() -> beneficiaries.record(id, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("not-found");
    }

    private static PersonSearch search(
            @Nullable String nid, @Nullable String name, @Nullable String mobile, @Nullable String place) {
        return new PersonSearch(
                nid == null ? null : new GivenIdentifier(IdentifierType.NID, nid),
                name == null ? null : PlainName.of(name),
                mobile == null ? null : Mobile.of(mobile),
                place == null ? null : PlaceCode.of(place),
                50,
                null);
    }
}
