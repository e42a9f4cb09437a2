package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.ChangedPersons.EVIDENCE;
import static bd.spbmu.command.registry.ChangedPersons.REASON;
import static bd.spbmu.command.registry.ChangedPersons.change;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AttributesChosen;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceTold;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceUnlinked;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChosenAttribute;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceRecordsTest {

    private static final BeneficiaryId RAHIMA = ChangedPersons.id(1);
    private static final BeneficiaryId KARIMA = ChangedPersons.id(2);
    private static final String OTHER_NID = "3691627812345";
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant AUGUST = Instant.parse("2026-08-01T00:00:00Z");

    private final ChangedPersons registry = new ChangedPersons();

    @BeforeEach
    void register() {
        registry.register(RAHIMA, rahima());
    }

    @Test
    void an_mis_that_shows_the_persons_number_links_its_own_record() {
        registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", JULY, Forms.NID_17, "রহিমা বেগম"));
        registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", JULY, null, "রহিমা বেগম"));

        List<Object> stream = registry.house.stream(RAHIMA);
        assertThat(stream).hasSize(2);
        assertThat(stream.getLast()).isInstanceOf(SourceTold.class);
        assertThat(stream.getLast().toString()).doesNotContain("রহিমা");
    }

    @Test
    void whoever_shows_no_number_of_the_person_learns_nothing() {
        assertThatThrownBy(() -> registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", JULY, null, "রহিমা")))
                .hasMessage("beneficiary-unknown");
        assertThatThrownBy(() -> registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", JULY, OTHER_NID, "রহিমা")))
                .hasMessage("beneficiary-unknown");
        assertThatThrownBy(() -> registry.sources.tell(KARIMA, "W-1", told("dwa-mis", JULY, OTHER_NID, "রহিমা")))
                .hasMessage("beneficiary-unknown");
        assertThat(registry.house.stream(RAHIMA)).hasSize(1);
    }

    @Test
    void a_local_id_means_one_person_until_it_is_unlinked() {
        registry.register(KARIMA, rahima().known("OAA-2").withNid(OTHER_NID));
        registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", JULY, Forms.NID_13, "রহিমা"));

        assertThatThrownBy(() -> registry.sources.tell(KARIMA, "W-1", told("dwa-mis", JULY, OTHER_NID, "করিমা")))
                .hasMessage("local-id-taken");
        registry.sources.tell(KARIMA, "W-1", told("dpe-mis", JULY, OTHER_NID, "করিমা"));

        SourceForms.Unlinking unlinking = new SourceForms.Unlinking(MisCode.of("dwa-mis"), "W-1", REASON, EVIDENCE);
        registry.sources.unlink(RAHIMA, change(1), unlinking);
        registry.sources.unlink(RAHIMA, change(1), unlinking);
        registry.sources.tell(KARIMA, "W-1", told("dwa-mis", JULY, OTHER_NID, "করিমা"));
        assertThat(registry.house.stream(RAHIMA))
                .filteredOn(SourceUnlinked.class::isInstance)
                .hasSize(1);
        assertThatThrownBy(() -> registry.sources.unlink(RAHIMA, change(2), unlinking))
                .hasMessage("source-not-linked");
    }

    @Test
    void a_claim_whose_record_never_came_is_taken_over() {
        registry.register(KARIMA, rahima().known("OAA-2").withNid(OTHER_NID));
        registry.claimSource(KARIMA, "dwa-mis", "W-1");
        assertThatThrownBy(() -> registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", JULY, Forms.NID_13, "রহিমা")))
                .hasMessage("local-id-being-linked");

        registry.clock.passes(ChangedPersons.LEASE.lasts().plus(ChangedPersons.LEASE.margin()));
        registry.clock.passes(ChangedPersons.LEASE.margin());
        registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", JULY, Forms.NID_13, "রহিমা"));
        assertThat(registry.house.stream(RAHIMA)).hasSize(2);
    }

    @Test
    void what_an_mis_said_later_replaces_what_it_said_and_never_the_other_way_round() {
        registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", AUGUST, Forms.NID_13, "রহিমা"));

        assertThatThrownBy(() -> registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", JULY, null, "করিমা")))
                .hasMessage("source-outdated");
        assertThatThrownBy(() -> registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", AUGUST, null, "করিমা")))
                .hasMessage("same-id-other-body");
    }

    @Test
    void a_verified_value_wins_by_the_rule_named_and_an_officers_correction_wins_over_both() {
        registry.sources.tell(RAHIMA, "W-1", verified("dwa-mis", JULY, "01912345678"));

        AttributesChosen chosen =
                (AttributesChosen) registry.house.stream(RAHIMA).getLast();
        assertThat(chosen.rule()).isEqualTo(ChangedPersons.NEWEST.id());
        assertThat(chosen.chosen()).extracting(ChosenAttribute::attribute).containsExactly(PersonAttribute.MOBILE);

        CorrectionForm.Fields right = mobile("01612345678");
        registry.persons.correct(RAHIMA, change(1), new CorrectionForm(right, REASON, EVIDENCE));
        registry.sources.tell(RAHIMA, "P-1", verified("dpe-mis", AUGUST, "01512345678"));
        assertThat(registry.house.stream(RAHIMA).getLast()).isInstanceOf(SourceTold.class);
    }

    @Test
    void a_source_that_is_unlinked_takes_its_word_with_it() {
        registry.sources.tell(RAHIMA, "W-1", verified("dwa-mis", JULY, "01912345678"));
        registry.sources.unlink(
                RAHIMA, change(1), new SourceForms.Unlinking(MisCode.of("dwa-mis"), "W-1", REASON, EVIDENCE));

        AttributesChosen back = (AttributesChosen) registry.house.stream(RAHIMA).getLast();
        assertThat(back.chosen()).extracting(one -> "" + one.source()).containsExactly("mis-dss-mis/OAA-000123");
    }

    @Test
    void an_adopted_ranking_counts_from_the_next_word_on() {
        registry.sources.tell(RAHIMA, "W-1", verified("dwa-mis", JULY, "01912345678"));
        registry.rule = new SurvivorshipRule(
                SurvivorshipId.of("ranked"),
                List.of(),
                List.of(MisCode.of("dwa-mis"), MisCode.of("dpe-mis")),
                "a test");
        registry.sources.tell(RAHIMA, "P-1", verified("dpe-mis", AUGUST, "01512345678"));

        assertThat(registry.house.stream(RAHIMA).getLast()).isInstanceOf(SourceTold.class);
        assertThat(registry.house.stream(RAHIMA)).hasSize(4);
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        Instant tomorrow = registry.clock.instant().plusSeconds(86_400);
        assertThatThrownBy(() -> registry.sources.tell(RAHIMA, "W-1", told("dwa-mis", tomorrow, null, "রহিমা")))
                .hasMessage("recorded-at-impossible");
        assertThatThrownBy(() -> registry.sources.tell(
                        RAHIMA, "W-1", form("dwa-mis", JULY, null, CorrectionForm.Fields.NONE, Set.of())))
                .hasMessage("source-values-required");
        assertThatThrownBy(() -> registry.sources.tell(
                        RAHIMA,
                        "W-1",
                        form("dwa-mis", JULY, null, mobile("01912345678"), Set.of(PersonAttribute.NAME_BN))))
                .hasMessage("verified-not-given");
    }

    private static SourceForms.Told told(String mis, Instant at, @Nullable String nid, String nameBn) {
        return form(mis, at, nid, named(nameBn), Set.of());
    }

    private static SourceForms.Told verified(String mis, Instant at, String number) {
        return form(mis, at, Forms.NID_13, mobile(number), Set.of(PersonAttribute.MOBILE));
    }

    private static SourceForms.Told form(
            String mis, Instant at, @Nullable String nid, CorrectionForm.Fields fields, Set<PersonAttribute> verified) {
        return new SourceForms.Told(
                MisCode.of(mis),
                at,
                nid == null ? null : new GivenIdentifier(IdentifierType.NID, nid),
                fields,
                verified,
                EVIDENCE);
    }

    private static CorrectionForm.Fields named(String nameBn) {
        return fields(NameInBangla.of(nameBn), null);
    }

    private static CorrectionForm.Fields mobile(String number) {
        return fields(null, Mobile.of(number));
    }

    private static CorrectionForm.Fields fields(@Nullable NameInBangla nameBn, @Nullable Mobile mobile) {
        return new CorrectionForm.Fields(
                nameBn, null, null, null, null, null, null, null, null, null, null, null, mobile, null, null, null,
                null, null, null, null, null);
    }
}
