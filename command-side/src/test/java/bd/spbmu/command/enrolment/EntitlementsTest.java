package bd.spbmu.command.enrolment;

import static bd.spbmu.command.enrolment.Rules.AUGUST;
import static bd.spbmu.command.enrolment.Rules.DEFAULTS;
import static bd.spbmu.command.enrolment.Rules.HONORARIUM;
import static bd.spbmu.command.enrolment.Rules.JULY;
import static bd.spbmu.command.enrolment.Rules.OLD_AGE;
import static bd.spbmu.command.enrolment.Rules.RAHIMA;
import static bd.spbmu.command.enrolment.Rules.WIDOW;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.SetClock;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitlementsTest {

    private static final EnrolmentId FIRST = new EnrolmentId(new UUID(7, 1));
    private static final EnrolmentId SECOND = new EnrolmentId(new UUID(7, 2));
    private static final MisCode DSS = MisCode.of("dss-mis");
    private static final Clock CLOCK = new SetClock(Instant.parse("2026-11-24T06:00:00Z"));
    private static final ExclusionRules FROM_JULY =
            day -> day.isBefore(JULY) ? Optional.empty() : Optional.of(Rules.oneAllowance(DEFAULTS, JULY));

    private final FixtureConfiguration<Entitlements> entitlements = new AggregateTestFixture<>(Entitlements.class);

    @BeforeEach
    void set() {
        entitlements.registerInjectableResource(CLOCK);
        entitlements.registerInjectableResource(FROM_JULY);
    }

    @Test
    void begin_with_a_first_enrolment() {
        entitlements
                .givenNoPriorActivity()
                .when(enrol(FIRST, OLD_AGE, JULY))
                .expectEvents(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS));
    }

    @Test
    void refuse_the_dead_and_the_gone() {
        entitlements
                .givenNoPriorActivity()
                .when(enrol(FIRST, OLD_AGE, JULY, Life.DEAD))
                .expectNoEvents()
                .expectExceptionMessage(ChangeProblem.PERSON_DEAD.slug());
        entitlements
                .givenNoPriorActivity()
                .when(enrol(FIRST, OLD_AGE, JULY, Life.GONE))
                .expectNoEvents()
                .expectExceptionMessage(ChangeProblem.PERSON_GONE.slug());
    }

    @Test
    void answer_a_repetition_also_after_the_person_died() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS))
                .when(enrol(FIRST, OLD_AGE, JULY, Life.DEAD))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuse_a_second_exclusive_programme_with_rule_reason_and_day() {
        AtomicReference<Map<String, Object>> facts = new AtomicReference<>(Map.of());
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS))
                .when(enrol(SECOND, WIDOW, AUGUST))
                .expectNoEvents()
                .expectExceptionMessage(EnrolmentProblem.EXCLUDED_BY_RULE.slug())
                .expectException(Matchers.<Throwable>predicate(refusal -> {
                    facts.set(((Refusal) refusal).facts());
                    return true;
                }));
        assertThat(facts.get())
                .isEqualTo(Map.of(
                        "rule", "lifecycle-allowances",
                        "ruleSet", "default-2026",
                        "reason", "Only one allowance at a time.",
                        "reasonBn", "একসময়ে একটিই ভাতা।",
                        "programme", "old-age-allowance",
                        "since", JULY));
    }

    @Test
    void refuse_a_back_dated_enrolment_by_the_rules_of_today() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY.minusYears(3), null))
                .when(enrol(SECOND, WIDOW, JULY.minusYears(2)))
                .expectExceptionMessage(EnrolmentProblem.EXCLUDED_BY_RULE.slug());
    }

    @Test
    void take_a_programme_that_no_rule_excludes() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS))
                .when(enrol(SECOND, HONORARIUM, AUGUST))
                .expectEvents(enrolled(SECOND, HONORARIUM, AUGUST, DEFAULTS));
    }

    @Test
    void take_an_exclusive_programme_after_the_other_has_ended() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS), ended(FIRST, AUGUST.minusDays(1), EndReason.LEFT))
                .when(enrol(SECOND, WIDOW, AUGUST))
                .expectEvents(enrolled(SECOND, WIDOW, AUGUST, DEFAULTS));
    }

    @Test
    void take_what_one_recorded_in_error_would_have_excluded() {
        entitlements
                .given(
                        enrolled(FIRST, OLD_AGE, JULY, DEFAULTS),
                        ended(FIRST, JULY.minusDays(1), EndReason.RECORDED_IN_ERROR))
                .when(enrol(SECOND, WIDOW, JULY))
                .expectEvents(enrolled(SECOND, WIDOW, JULY, DEFAULTS));
    }

    @Test
    void refuse_a_second_stay_in_the_same_programme_while_one_runs() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS))
                .when(enrol(SECOND, OLD_AGE, AUGUST))
                .expectNoEvents()
                .expectExceptionMessage(EnrolmentProblem.ALREADY_ENROLLED.slug());
    }

    @Test
    void ignore_a_repetition_even_after_the_end() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS), ended(FIRST, AUGUST, EndReason.LEFT))
                .when(enrol(FIRST, OLD_AGE, JULY))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuse_another_body_under_the_same_id() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS))
                .when(enrol(FIRST, OLD_AGE, AUGUST))
                .expectExceptionMessage(RegistryProblem.ID_TAKEN.slug());
    }

    @Test
    void end_an_enrolment_once() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS))
                .when(end(FIRST, AUGUST, EndReason.DIED))
                .expectEvents(ended(FIRST, AUGUST, EndReason.DIED));
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS), ended(FIRST, AUGUST, EndReason.DIED))
                .when(end(FIRST, AUGUST, EndReason.DIED))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuse_another_end_after_the_end() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS), ended(FIRST, AUGUST, EndReason.DIED))
                .when(end(FIRST, JULY, EndReason.DIED))
                .expectExceptionMessage(EnrolmentProblem.ENROLMENT_ALREADY_ENDED.slug());
    }

    @Test
    void refuse_an_end_before_the_start() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS))
                .when(end(FIRST, JULY.minusDays(1), EndReason.LEFT))
                .expectException(FieldErrors.class)
                .expectExceptionMessage(EnrolmentProblem.ENDS_ON_IMPOSSIBLE.slug());
    }

    @Test
    void know_nothing_of_an_enrolment_that_never_came_about() {
        entitlements
                .given(enrolled(FIRST, OLD_AGE, JULY, DEFAULTS))
                .when(end(SECOND, AUGUST, EndReason.LEFT))
                .expectExceptionMessage(EnrolmentProblem.ENROLMENT_UNKNOWN.slug());
    }

    private static Enrol enrol(EnrolmentId enrolment, ProgrammeCode programme, LocalDate startsOn) {
        return enrol(enrolment, programme, startsOn, Life.LIVING);
    }

    private static Enrol enrol(EnrolmentId enrolment, ProgrammeCode programme, LocalDate startsOn, Life life) {
        KnownBeneficiary person = new KnownBeneficiary(
                RAHIMA.beneficiary(), RAHIMA.place(), RAHIMA.gender(), RAHIMA.birthYear(), false, Set.of(), null, life);
        return new Enrol(new EntitlementsId(RAHIMA.beneficiary()), person, enrolment, programme, DSS, startsOn);
    }

    private static EndEnrolment end(EnrolmentId enrolment, LocalDate endsOn, EndReason reason) {
        return new EndEnrolment(new EntitlementsId(RAHIMA.beneficiary()), enrolment, OLD_AGE, endsOn, reason);
    }

    private static Enrolled enrolled(
            EnrolmentId enrolment, ProgrammeCode programme, LocalDate startsOn, @Nullable RuleSetId judgedBy) {
        return new Enrolled(
                RAHIMA.beneficiary(),
                enrolment,
                programme,
                DSS,
                startsOn,
                RAHIMA.place(),
                RAHIMA.gender(),
                RAHIMA.birthYear(),
                judgedBy);
    }

    private static EnrolmentEnded ended(EnrolmentId enrolment, LocalDate endsOn, EndReason reason) {
        return new EnrolmentEnded(RAHIMA.beneficiary(), enrolment, OLD_AGE, endsOn, reason);
    }
}
