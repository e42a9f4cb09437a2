package bd.spbmu.command.enrolment;

import static bd.spbmu.command.enrolment.Rules.JULY;
import static bd.spbmu.command.enrolment.Rules.OLD_AGE;
import static bd.spbmu.command.enrolment.Rules.RAHIMA;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.House;
import bd.spbmu.command.SetClock;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CaseStep;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealUpheld;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitCancelled;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.programme.MisCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseConsequencesTest {

    private static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(7, 1));
    private static final EntitlementsId ENTITLEMENTS = new EntitlementsId(RAHIMA.beneficiary());
    private static final CaseId CASE = CaseId.of("0".repeat(32));
    private static final AtIssue BENEFIT = new AtIssue(RAHIMA.beneficiary(), ENROLMENT, OLD_AGE);
    private static final LocalDate SUSPENDED = LocalDate.of(2026, 9, 16);
    private static final CaseStep STEP =
            new CaseStep(LocalDate.of(2026, 10, 1), ActorId.of("salma"), "Papers checked", new Bilingual("", ""));
    private static final BenefitCancelled CANCELLED = new BenefitCancelled(
            CASE, BENEFIT, STEP, ActorId.of("rina"), SUSPENDED, CaseTermsId.of("default"), SUSPENDED.plusDays(45));

    private final House house = House.of(
            List.of(NamedEnrolment.class, Entitlements.class),
            List.of(new SetClock(Instant.parse("2026-11-24T06:00:00Z")), new NoRules()));
    private final WhenBenefitCancelledEndEnrolment cancelled = new WhenBenefitCancelledEndEnrolment(house.commands());
    private final WhenAppealUpheldEnrolAgain upheld =
            new WhenAppealUpheldEnrolAgain(house.commands(), asked -> Optional.of(RAHIMA));

    @BeforeEach
    void rahima_draws_an_allowance() {
        house.commands().sendAndWait(new NameEnrolment(ENROLMENT, RAHIMA.beneficiary(), OLD_AGE, JULY, RAHIMA.place()));
        house.commands().sendAndWait(new Enrol(ENTITLEMENTS, RAHIMA, ENROLMENT, OLD_AGE, MisCode.of("dss-mis"), JULY));
    }

    @Test
    void a_cancelled_benefit_ends_the_day_before_it_was_suspended_however_often_that_is_told() {
        cancelled.on(CANCELLED);
        cancelled.on(CANCELLED);

        assertThat(house.stream(ENTITLEMENTS))
                .hasSize(2)
                .last()
                .isEqualTo(new EnrolmentEnded(
                        RAHIMA.beneficiary(), ENROLMENT, OLD_AGE, SUSPENDED.minusDays(1), EndReason.DRAWN_TWICE));
    }

    @Test
    void a_benefit_that_ended_for_another_reason_stays_as_it_is() {
        house.commands().sendAndWait(new EndEnrolment(ENTITLEMENTS, ENROLMENT, OLD_AGE, SUSPENDED, EndReason.DIED));

        cancelled.on(CANCELLED);
        upheld.on(new AppealUpheld(CASE, BENEFIT, STEP, true, SUSPENDED));

        assertThat(house.stream(ENTITLEMENTS)).hasSize(2);
    }

    @Test
    void an_appeal_upheld_enrols_again_without_a_gap_for_the_same_mis() {
        cancelled.on(CANCELLED);
        upheld.on(new AppealUpheld(CASE, BENEFIT, STEP, true, SUSPENDED));
        upheld.on(new AppealUpheld(CASE, BENEFIT, STEP, true, SUSPENDED));

        assertThat(house.stream(ENTITLEMENTS)).hasSize(3);
        assertThat((Enrolled) house.stream(ENTITLEMENTS).getLast())
                .returns(BENEFIT.again(CASE), Enrolled::enrolment)
                .returns(MisCode.of("dss-mis"), Enrolled::mis)
                .returns(SUSPENDED, Enrolled::startsOn);
    }

    @Test
    void an_appeal_upheld_against_a_suspension_leaves_the_enrolment_alone() {
        upheld.on(new AppealUpheld(CASE, BENEFIT, STEP, false, SUSPENDED));

        assertThat(house.stream(ENTITLEMENTS)).hasSize(1);
    }

    private static final class NoRules implements ExclusionRules {

        @Override
        public Optional<RuleSetAdopted> inForceOn(LocalDate day) {
            return Optional.empty();
        }
    }
}
