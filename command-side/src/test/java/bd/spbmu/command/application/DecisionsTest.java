package bd.spbmu.command.application;

import static bd.spbmu.command.application.Applying.OFFICER;
import static bd.spbmu.command.application.Applying.as;
import static bd.spbmu.command.application.Applying.form;
import static bd.spbmu.command.application.Applying.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.application.Applications.Received;
import bd.spbmu.command.application.Decision.Accept;
import bd.spbmu.command.application.DecisionDesk.Decided;
import bd.spbmu.command.application.DecisionForm.Step;
import bd.spbmu.command.application.DecisionForm.Words;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.DecisionId;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PlainText;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final String NID = "4900000000001";
    private static final Words WORDS =
            new Words(PlainText.of("Bring the birth certificate."), PlainText.of("জন্মসনদ আনুন।"));
    private static final DecisionForm TAKE_UP = new DecisionForm(Step.TAKE_UP, null, null, null, null);
    private static final DecisionForm ACCEPT =
            new DecisionForm(Step.ACCEPT, null, null, null, LocalDate.parse("2026-07-01"));
    private static final Actor ANOTHER =
            new Actor(new ActorId("operator-2"), ActorKind.PERSON, null, Set.of(Role.OPERATOR), Scope.EVERYTHING);

    private final Applying here = new Applying();
    private Received application;

    @BeforeEach
    void somebody_applied() {
        application = here.applications.receive(fresh(), form(NID, "01712345678"));
    }

    @Test
    void is_taken_up_accepted_registered_and_enrolled() {
        decide(TAKE_UP);
        Decided decided = decide(ACCEPT);
        assertThat(decided.state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(here.register.byNid).containsEntry(NID, decided.beneficiary());
        assertThat(here.register.enrolments).hasSize(1).allMatch(one -> one.endsWith("/old-age-allowance"));
    }

    @Test
    void nothing_is_decided_before_it_was_taken_up() {
        refused("application-not-taken-up", ACCEPT);
        refused("application-not-taken-up", refusal());
    }

    @Test
    void a_crash_in_an_acceptance_is_healed_by_the_same_decision() {
        decide(TAKE_UP);
        DecisionId decision = new DecisionId(UUID.randomUUID());
        here.house.crashBefore(Accept.class);
        assertThatThrownBy(() -> decide(decision, ACCEPT)).isInstanceOf(Crash.class);
        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        refused("acceptance-running", refusal());
        assertThatThrownBy(() -> here.applicants.withdraw(application.reference(), code()))
                .hasMessage("acceptance-running");
        assertThat(decide(decision, ACCEPT).state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(here.register.byNid).hasSize(1);
        assertThat(here.register.enrolments).hasSize(1);
        long events = here.house.events();
        assertThat(decide(decision, ACCEPT).state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(here.house.events()).isEqualTo(events);
    }

    @Test
    void a_crash_in_an_acceptance_is_healed_by_another_officer_too() {
        decide(TAKE_UP);
        here.house.crashBefore(Accept.class);
        assertThatThrownBy(() -> decide(ACCEPT)).isInstanceOf(Crash.class);
        Decided decided = as(
                ANOTHER,
                () -> here.decisions.decide(application.application(), new DecisionId(UUID.randomUUID()), ACCEPT));
        assertThat(decided.state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(here.register.byNid).hasSize(1);
    }

    @Test
    void an_enrolment_that_a_rule_refuses_leaves_the_application_open() {
        decide(TAKE_UP);
        here.register.excluded = true;
        refused("excluded-by-rule", ACCEPT);
        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(here.house.stream(application.application()).toString()).contains("AcceptanceStopped");
        assertThat(decide(refusal()).state()).isEqualTo(ApplicationState.REFUSED);
    }

    @Test
    void somebody_known_is_not_registered_again() {
        BeneficiaryId holder = new BeneficiaryId(UUID.randomUUID());
        here.register.byNid.put(NID, holder);
        decide(TAKE_UP);
        assertThatThrownBy(() -> decide(ACCEPT))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("beneficiary", holder.text()))
                .hasMessage("identifier-already-registered");
        Decided decided = decide(new DecisionForm(Step.ACCEPT, null, null, holder, LocalDate.parse("2026-07-01")));
        assertThat(decided.beneficiary()).isEqualTo(holder);
        assertThat(here.register.enrolments).containsExactly(holder.text() + "/old-age-allowance");
    }

    @Test
    void a_refusal_says_why_in_both_languages_and_stores_neither_in_clear() {
        decide(TAKE_UP);
        decide(refusal());
        ApplicantDesk.Status status = here.applicants.status(application.reference(), code());
        assertThat(status.state()).isEqualTo(ApplicationState.REFUSED);
        assertThat(status.ground()).isEqualTo(RefusalGround.INFORMATION_MISSING);
        assertThat(status.reason()).isNotNull();
        assertThat(here.house.stream(application.application()).toString()).doesNotContain("birth certificate");
    }

    @Test
    void what_is_asked_is_shown_and_an_answer_brings_it_back_to_review() {
        decide(TAKE_UP);
        decide(new DecisionForm(Step.ASK_INFORMATION, null, WORDS, null, null));
        ApplicantDesk.Status asked = here.applicants.status(application.reference(), code());
        assertThat(asked.state()).isEqualTo(ApplicationState.MORE_INFORMATION_ASKED);
        assertThat(asked.asked()).isNotNull();
        assertThat(here.applicants
                        .inform(application.reference(), code(), PlainText.of("এনেছি"))
                        .state())
                .isEqualTo(ApplicationState.UNDER_REVIEW);
    }

    @Test
    void a_decision_without_what_it_needs_names_the_field() {
        assertThatThrownBy(() -> decide(new DecisionForm(Step.REFUSE, null, WORDS, null, null)))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        errors ->
                                assertThat(errors.errors().getFirst().pointer()).isEqualTo("/ground"));
    }

    @Test
    void another_decision_under_the_same_id_is_refused() {
        decide(TAKE_UP);
        DecisionId decision = new DecisionId(UUID.randomUUID());
        decide(decision, new DecisionForm(Step.ASK_INFORMATION, null, WORDS, null, null));
        assertThatThrownBy(() -> decide(decision, refusal())).hasMessage("application-id-taken");
    }

    private static DecisionForm refusal() {
        return new DecisionForm(Step.REFUSE, RefusalGround.INFORMATION_MISSING, WORDS, null, null);
    }

    private Decided decide(DecisionForm form) {
        return decide(new DecisionId(UUID.randomUUID()), form);
    }

    private Decided decide(DecisionId decision, DecisionForm form) {
        return as(OFFICER, () -> here.decisions.decide(application.application(), decision, form));
    }

    private void refused(String slug, DecisionForm form) {
        assertThatThrownBy(() -> decide(form)).isInstanceOf(Refusal.class).hasMessage(slug);
    }

    private ApplicationState state() {
        return here.openings.find(application.application()).orElseThrow().state();
    }

    private String code() {
        return here.codes.code(application.application(), 1);
    }
}
