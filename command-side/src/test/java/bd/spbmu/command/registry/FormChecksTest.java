package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.Forms.BRN;
import static bd.spbmu.command.registry.Forms.NID_13;
import static bd.spbmu.command.registry.Forms.NID_17;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.BloodGroup;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentifierWarning;
import bd.spbmu.kernel.registry.MaritalStatus;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.Religion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final BeneficiaryId ID = new BeneficiaryId(new UUID(1, 1));
    private static final Actor DSS = new Actor(
            new ActorId("dss-mis"),
            ActorKind.MACHINE,
            MisCode.of("dss-mis"),
            Set.of(Role.MIS_CLIENT),
            Scope.EVERYTHING);
    private static final Actor OFFICER =
            new Actor(new ActorId("rina"), ActorKind.PERSON, null, Set.of(Role.OPERATOR), Scope.EVERYTHING);
    private static final Catalogue ONLY_DSS = new Catalogue() {
        @Override
        public boolean has(ProgrammeCode programme) {
            return false;
        }

        @Override
        public boolean has(MisCode mis) {
            return mis.equals(MisCode.of("dss-mis"));
        }
    };

    @Test
    void an_mis_registers_for_itself() {
        assertThat(check(rahima(), DSS).source().mis()).isEqualTo(MisCode.of("dss-mis"));
        assertThat(wrong(rahima().onBehalfOf("dwa-mis"), DSS)).containsExactly("/mis mis-not-yours");
    }

    @Test
    void an_officer_names_the_mis_they_register_for() {
        assertThat(check(rahima().onBehalfOf("dss-mis"), OFFICER).source().mis())
                .isEqualTo(MisCode.of("dss-mis"));
        assertThat(wrong(rahima(), OFFICER)).containsExactly("/mis mis-required");
        assertThat(wrong(rahima().onBehalfOf("no-mis"), OFFICER)).containsExactly("/mis mis-unknown");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Forms forms = rahima().known(NID_13)
                .bornOn("2027-01-01")
                .in("5549")
                .paidInto(Provider.BKASH, "017123456789")
                .withIdentifiers(nid("12"), nid(NID_13), nid(NID_17), new GivenIdentifier(IdentifierType.BRN, "1"));

        assertThat(wrong(forms, DSS))
                .containsExactly(
                        "/localId local-id-looks-personal",
                        "/birthDate birth-date-impossible",
                        "/presentAddress/place place-unknown",
                        "/permanentAddress/place place-unknown",
                        "/identifiers/0/number nid-malformed",
                        "/identifiers/2/number identifier-repeated",
                        "/identifiers/3/number brn-malformed",
                        "/account/number wallet-malformed");
    }

    @Test
    void there_is_an_identifier_or_a_reason_but_not_both() {
        assertThat(wrong(rahima().withoutIdentifier(null), DSS)).containsExactly("/identifiers identifier-required");
        assertThat(wrong(rahima().withReason(NoIdentifierReason.LOST), DSS))
                .containsExactly("/noIdentifierReason reason-not-needed");
    }

    @Test
    void nobody_has_six_identifiers() {
        assertThat(wrong(
                        rahima().withIdentifiers(
                                        nid(NID_13), nid("1"), nid("2"), nid("3"), nid("4"), nid("1234567890")),
                        DSS))
                .contains("/identifiers too-many-identifiers");
    }

    @Test
    void which_smart_card_number_is_whose_no_form_can_say() {
        assertThat(wrong(rahima().withIdentifiers(nid(NID_13), nid("1234567890")), DSS))
                .containsExactly("/identifiers nid-link-needs-verifier");
    }

    @Test
    void a_bank_account_with_a_wrong_routing_number_is_refused() {
        assertThat(wrong(rahima().paidInto(Provider.BANK, "085260727/0012345678"), DSS))
                .containsExactly("/account/number routing-check-digit");
        assertThat(wrong(rahima().paidInto(Provider.BANK, "0012345678"), DSS))
                .containsExactly("/account/number routing-required");
        assertThat(wrong(rahima().paidInto(Provider.BANK, "085260728/0012345678"), DSS))
                .isEmpty();
    }

    @Test
    void what_is_odd_about_a_number_is_told_with_the_answer() {
        assertThat(check(rahima().withNid("1957" + NID_13), DSS).warnings())
                .containsExactly(IdentifierWarning.NID_YEAR_DIFFERS);
    }

    @Test
    void the_code_lists_are_those_of_the_standard() {
        assertThat(Stream.of(BloodGroup.values()).map(BloodGroup::code)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(Stream.of(MaritalStatus.values()).map(MaritalStatus::code)).containsExactly(1, 2, 3, 4, 5);
        assertThat(Stream.of(Religion.values()).map(Religion::code)).containsExactly(1, 2, 3, 4, 8, 9, 0);
    }

    @Test
    void two_spellings_of_one_request_are_one_request() {
        Forms twice = rahima().withIdentifiers(nid(NID_13), new GivenIdentifier(IdentifierType.BRN, BRN));
        Forms turned = rahima().withIdentifiers(
                        new GivenIdentifier(IdentifierType.BRN, "1958-09-12-166100145"), nid(" " + NID_13));

        assertThat(check(turned, DSS).canonicalText())
                .isEqualTo(check(twice, DSS).canonicalText())
                .isNotEqualTo(check(rahima(), DSS).canonicalText());
    }

    @Test
    void a_form_prints_nothing_personal() {
        assertThat(rahima().form() + " " + check(rahima(), DSS))
                .doesNotContain(NID_13, "1712345678", "1958", "রহিমা", "Rahima", "রাজিবপুর");
    }

    private static GivenIdentifier nid(String number) {
        return new GivenIdentifier(IdentifierType.NID, number);
    }

    private static CheckedRegistration check(Forms forms, Actor actor) {
        return FormChecks.check(ID, forms.form(), actor, TODAY, ONLY_DSS);
    }

    private static List<String> wrong(Forms forms, Actor actor) {
        FieldErrors errors = catchThrowableOfType(FieldErrors.class, () -> check(forms, actor));
        return errors == null
                ? List.of()
                : errors.errors().stream()
                        .map(error -> error.pointer() + " " + error.problem().slug())
                        .toList();
    }
}
