package bd.spbmu.command.doubledipping;

import static bd.spbmu.command.doubledipping.CaseExamples.APPEALED;
import static bd.spbmu.command.doubledipping.CaseExamples.BENEFIT;
import static bd.spbmu.command.doubledipping.CaseExamples.CANCELLED;
import static bd.spbmu.command.doubledipping.CaseExamples.CANCEL_DAY;
import static bd.spbmu.command.doubledipping.CaseExamples.CASE;
import static bd.spbmu.command.doubledipping.CaseExamples.GRACE_OVER;
import static bd.spbmu.command.doubledipping.CaseExamples.JAMAL;
import static bd.spbmu.command.doubledipping.CaseExamples.LETTERS;
import static bd.spbmu.command.doubledipping.CaseExamples.NOTICE_DAY;
import static bd.spbmu.command.doubledipping.CaseExamples.NOTIFIED;
import static bd.spbmu.command.doubledipping.CaseExamples.PROPOSED;
import static bd.spbmu.command.doubledipping.CaseExamples.RINA;
import static bd.spbmu.command.doubledipping.CaseExamples.SALMA;
import static bd.spbmu.command.doubledipping.CaseExamples.SUSPECTED;
import static bd.spbmu.command.doubledipping.CaseExamples.SUSPENDED;
import static bd.spbmu.command.doubledipping.CaseExamples.TERMS;
import static bd.spbmu.command.doubledipping.CaseExamples.by;
import static bd.spbmu.command.doubledipping.CaseExamples.cleared;
import static bd.spbmu.command.doubledipping.CaseExamples.dismissed;
import static bd.spbmu.command.doubledipping.CaseExamples.suspect;
import static bd.spbmu.command.doubledipping.CaseExamples.suspected;
import static bd.spbmu.command.doubledipping.CaseExamples.upheld;
import static bd.spbmu.kernel.doubledipping.CaseProblem.ALREADY_APPEALED;
import static bd.spbmu.kernel.doubledipping.CaseProblem.APPEAL_PENDING;
import static bd.spbmu.kernel.doubledipping.CaseProblem.APPEAL_TOO_LATE;
import static bd.spbmu.kernel.doubledipping.CaseProblem.APPROVER_TOOK_PART;
import static bd.spbmu.kernel.doubledipping.CaseProblem.CANCELLATION_NOT_PROPOSED;
import static bd.spbmu.kernel.doubledipping.CaseProblem.CASE_CLOSED;
import static bd.spbmu.kernel.doubledipping.CaseProblem.DECIDER_TOOK_PART;
import static bd.spbmu.kernel.doubledipping.CaseProblem.ENROLMENT_NOT_IN_CASE;
import static bd.spbmu.kernel.doubledipping.CaseProblem.GRACE_NOT_OVER;
import static bd.spbmu.kernel.doubledipping.CaseProblem.NOTHING_TO_APPEAL;
import static bd.spbmu.kernel.doubledipping.CaseProblem.NOT_NOTIFIED;
import static bd.spbmu.kernel.doubledipping.CaseProblem.NOT_SUSPENDED;
import static bd.spbmu.kernel.doubledipping.CaseProblem.NO_APPEAL_PENDING;
import static bd.spbmu.kernel.doubledipping.CaseProblem.OVERLAP_NOT_YET;
import static bd.spbmu.kernel.doubledipping.CaseProblem.STEP_ALREADY_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.doubledipping.CaseCommand.ApproveCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.ClearCase;
import bd.spbmu.command.doubledipping.CaseCommand.DecideAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.LodgeAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.NotifyBeneficiary;
import bd.spbmu.command.doubledipping.CaseCommand.ProposeCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.SuspendBenefit;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.doubledipping.CaseProblem;
import bd.spbmu.kernel.doubledipping.CaseTermsInForce;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitOverlapFound;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseWeighed;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class OverlapCaseTest {

    private static final AtStake STAKE = new AtStake(
            BENEFIT.beneficiary(), BENEFIT.enrolment(), BENEFIT.programme(), PlaceCode.of("554994"), Taka.ofTaka(650));

    @Test
    void a_notice_names_the_benefit_and_begins_the_grace() {
        on(NOTICE_DAY, SUSPECTED)
                .when(new NotifyBeneficiary(CASE, BENEFIT, by(RINA)))
                .expectEvents(NOTIFIED);
        on(NOTICE_DAY, SUSPECTED, NOTIFIED)
                .when(new NotifyBeneficiary(CASE, BENEFIT, by(RINA)))
                .expectNoEvents();
    }

    @Test
    void a_notice_speaks_of_the_programme_and_the_last_day_in_both_languages() {
        assertThat(NOTIFIED.step().letter().en())
                .contains("Old Age Allowance", "16 September 2026", CASE.text().substring(0, 8));
        assertThat(NOTIFIED.step().letter().bn()).contains("বয়স্ক ভাতা", "১৬ সেপ্টেম্বর ২০২৬");
    }

    @Test
    void a_notice_about_a_stranger_is_refused_before_anything_else() {
        AtIssue strangers = new AtIssue(new BeneficiaryId(new UUID(0, 3)), BENEFIT.enrolment(), BENEFIT.programme());
        refused(
                on(NOTICE_DAY, SUSPECTED, cleared(NOTICE_DAY, RINA))
                        .when(new NotifyBeneficiary(CASE, strangers, by(RINA))),
                ENROLMENT_NOT_IN_CASE);
    }

    @Test
    void nobody_is_notified_before_the_rule_holds_that_their_benefits_would_break() {
        BenefitOverlapFound nextYear = new BenefitOverlapFound(
                CASE, BENEFIT, BENEFIT, RuleSetId.of("stricter"), "one-allowance", NOTICE_DAY.plusDays(1));
        refused(on(NOTICE_DAY, nextYear).when(new NotifyBeneficiary(CASE, BENEFIT, by(RINA))), OVERLAP_NOT_YET);
        on(NOTICE_DAY.plusDays(1), nextYear)
                .when(new NotifyBeneficiary(CASE, BENEFIT, by(RINA)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_at_stake_when_a_case_was_decided_is_not_weighed_again() {
        on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED, PROPOSED, CANCELLED)
                .when(new WeighCase(CASE, List.of(STAKE)))
                .expectNoEvents();
        on(CANCEL_DAY, SUSPECTED, NOTIFIED)
                .when(new WeighCase(CASE, List.of(STAKE)))
                .expectEvents(new CaseWeighed(CASE, List.of(STAKE)));
    }

    @Test
    void a_second_notice_by_another_officer_is_refused() {
        refused(
                on(NOTICE_DAY, SUSPECTED, NOTIFIED).when(new NotifyBeneficiary(CASE, BENEFIT, by(SALMA))),
                STEP_ALREADY_TAKEN);
    }

    @Test
    void a_benefit_is_suspended_after_a_notice_and_its_grace_only() {
        refused(on(GRACE_OVER, SUSPECTED).when(new SuspendBenefit(CASE, by(RINA))), NOT_NOTIFIED);
        refused(
                on(GRACE_OVER.minusDays(1), SUSPECTED, NOTIFIED).when(new SuspendBenefit(CASE, by(RINA))),
                GRACE_NOT_OVER);
        on(GRACE_OVER, SUSPECTED, NOTIFIED)
                .when(new SuspendBenefit(CASE, by(RINA)))
                .expectEvents(SUSPENDED);
        on(GRACE_OVER, SUSPECTED, NOTIFIED, SUSPENDED)
                .when(new SuspendBenefit(CASE, by(RINA)))
                .expectNoEvents();
    }

    @Test
    void a_cancellation_is_proposed_by_one_officer_and_approved_by_one_who_took_no_part() {
        refused(on(CANCEL_DAY, SUSPECTED, NOTIFIED).when(new ProposeCancellation(CASE, by(RINA))), NOT_SUSPENDED);
        on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED)
                .when(new ProposeCancellation(CASE, by(RINA)))
                .expectEvents(PROPOSED);
        refused(
                on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED).when(new ApproveCancellation(CASE, by(SALMA))),
                CANCELLATION_NOT_PROPOSED);
        refused(
                on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED, PROPOSED).when(new ApproveCancellation(CASE, by(RINA))),
                APPROVER_TOOK_PART);
        on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED, PROPOSED)
                .when(new ApproveCancellation(CASE, by(SALMA)))
                .expectEvents(CANCELLED);
        on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED, PROPOSED, CANCELLED)
                .when(new ApproveCancellation(CASE, by(SALMA)))
                .expectNoEvents();
    }

    @Test
    void a_case_is_cleared_at_any_time_before_it_is_closed() {
        on(GRACE_OVER, SUSPECTED, NOTIFIED, SUSPENDED)
                .when(new ClearCase(CASE, by(SALMA)))
                .expectEvents(cleared(GRACE_OVER, SALMA));
        on(GRACE_OVER, SUSPECTED, cleared(GRACE_OVER, SALMA))
                .when(new ClearCase(CASE, by(SALMA)))
                .expectNoEvents();
        refused(on(GRACE_OVER, SUSPECTED, cleared(GRACE_OVER, SALMA)).when(new ClearCase(CASE, by(RINA))), CASE_CLOSED);
    }

    @Test
    void a_cleared_pair_is_raised_again_only_when_the_evidence_changes() {
        Object[] settled = {suspected(Level.POSSIBLE, 400, "weights-1"), cleared(NOTICE_DAY, RINA)};
        on(CANCEL_DAY, settled)
                .when(suspect(suspected(Level.POSSIBLE, 500, "weights-1")))
                .expectNoEvents();
        on(CANCEL_DAY, settled)
                .when(suspect(suspected(Level.POSSIBLE, 300, "weights-2")))
                .expectNoEvents();
        on(CANCEL_DAY, settled)
                .when(suspect(suspected(Level.POSSIBLE, 500, "weights-2")))
                .expectEvents(suspected(Level.POSSIBLE, 500, "weights-2"));
        on(NOTICE_DAY, settled[0], settled[1], suspected(Level.LIKELY, 1200, "weights-1"))
                .when(new NotifyBeneficiary(CASE, BENEFIT, by(RINA)))
                .expectEvents(NOTIFIED);
    }

    @Test
    void an_appeal_is_lodged_in_time_against_something() {
        refused(on(NOTICE_DAY, SUSPECTED, NOTIFIED).when(new LodgeAppeal(CASE, by(RINA))), NOTHING_TO_APPEAL);
        Object[] cancelled = {SUSPECTED, NOTIFIED, SUSPENDED, PROPOSED, CANCELLED};
        on(CANCEL_DAY, cancelled).when(new LodgeAppeal(CASE, by(RINA))).expectEvents(APPEALED);
        refused(on(CANCEL_DAY.plusDays(31), cancelled).when(new LodgeAppeal(CASE, by(RINA))), APPEAL_TOO_LATE);
        refused(
                on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED, PROPOSED, CANCELLED, APPEALED)
                        .when(new LodgeAppeal(CASE, by(JAMAL))),
                APPEAL_PENDING);
    }

    @Test
    void an_appeal_is_decided_by_an_officer_who_took_no_part() {
        Object[] appealed = {SUSPECTED, NOTIFIED, SUSPENDED, PROPOSED, CANCELLED, APPEALED};
        refused(on(CANCEL_DAY, appealed).when(new DecideAppeal(CASE, true, by(SALMA))), DECIDER_TOOK_PART);
        on(CANCEL_DAY, appealed).when(new DecideAppeal(CASE, true, by(JAMAL))).expectEvents(upheld(JAMAL, true));
        on(CANCEL_DAY, appealed).when(new DecideAppeal(CASE, false, by(JAMAL))).expectEvents(dismissed(JAMAL));
        refused(
                on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED).when(new DecideAppeal(CASE, true, by(JAMAL))),
                NO_APPEAL_PENDING);
    }

    @Test
    void while_an_appeal_waits_nothing_is_cancelled_and_it_is_heard_once() {
        refused(
                on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED, APPEALED).when(new ProposeCancellation(CASE, by(RINA))),
                APPEAL_PENDING);
        refused(
                on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED, APPEALED, dismissed(SALMA))
                        .when(new LodgeAppeal(CASE, by(RINA, "Another paper"))),
                ALREADY_APPEALED);
        on(CANCEL_DAY, SUSPECTED, NOTIFIED, SUSPENDED, APPEALED)
                .when(new DecideAppeal(CASE, true, by(SALMA)))
                .expectEvents(upheld(SALMA, false));
    }

    private static TestExecutor<OverlapCase> on(LocalDate day, Object... events) {
        FixtureConfiguration<OverlapCase> overlap = new AggregateTestFixture<>(OverlapCase.class);
        overlap.registerInjectableResource((CaseTermsInForce) asked -> TERMS);
        overlap.registerInjectableResource(LETTERS);
        overlap.registerInjectableResource(
                Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        return overlap.given(events);
    }

    private static void refused(ResultValidator<OverlapCase> result, CaseProblem problem) {
        result.expectNoEvents().expectExceptionMessage(problem.slug());
    }
}
