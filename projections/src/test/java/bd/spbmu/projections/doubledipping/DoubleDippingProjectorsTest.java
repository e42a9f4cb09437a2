package bd.spbmu.projections.doubledipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.doubledipping.CaseStep;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BeneficiaryNotified;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitSuspended;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseCleared;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseWeighed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.doubledipping.CourseView.StepKind;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DoubleDippingProjectorsTest {

    private static final CaseId PAIR = CaseId.of("0123456789abcdef0123456789abcdef");
    private static final AccountId WALLET = AccountId.of("fedcba9876543210fedcba9876543210");
    private static final BeneficiaryId ANNA = new BeneficiaryId(new UUID(0, 1));
    private static final BeneficiaryId BINA = new BeneficiaryId(new UUID(0, 2));
    private static final AtIssue BENEFIT =
            new AtIssue(ANNA, new EnrolmentId(new UUID(2, 1)), ProgrammeCode.of("old-age-allowance"));
    private static final CaseTermsId TERMS = CaseTermsId.of("default");
    private static final LocalDate GRACE_OVER = LocalDate.of(2026, 9, 16);
    private static final LocalDate APPEAL_OVER = LocalDate.of(2026, 10, 16);
    private static final Score LIKELY = new Score(Level.LIKELY, 1_250, List.of(), "test-1");

    private final InMemoryDocuments<RuleSetView> ruleSets = new InMemoryDocuments<>(DoubleDippingDocuments.RULE_SET);
    private final InMemoryDocuments<OverlapView> overlaps = new InMemoryDocuments<>(DoubleDippingDocuments.OVERLAP);
    private final EventFeed feed = new EventFeed(new RuleSetProjector(ruleSets), new OverlapProjector(overlaps));

    @Test
    void the_newest_rule_set_whose_day_has_come_is_in_force() {
        feed.happened(
                "exclusion-policy",
                adopted("first", LocalDate.of(2025, 7, 1)),
                adopted("corrected", LocalDate.of(2025, 7, 1)),
                adopted("future", LocalDate.of(2027, 7, 1)));
        RuleSetViews views = new RuleSetViews(ruleSets);

        assertThat(views.inForceOn(LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(views.inForceOn(LocalDate.of(2026, 7, 1)))
                .map(RuleSetView::ruleSet)
                .contains(RuleSetId.of("corrected"));
        assertThat(views.inForceOn(LocalDate.of(2027, 7, 1)))
                .map(RuleSetView::ruleSet)
                .contains(RuleSetId.of("future"));
        assertThat(views.all()).extracting(set -> set.ruleSet().text()).containsExactly("future", "corrected", "first");
    }

    @Test
    void a_pair_found_for_two_reasons_is_one_case_with_both() {
        feed.at("2026-07-01T04:00:00Z").happened(PAIR.toString(), new SamePersonSuspected(PAIR, ANNA, BINA, LIKELY));
        feed.at("2026-07-02T04:00:00Z").happened(PAIR.toString(), new SharedAccountNoticed(PAIR, ANNA, BINA, WALLET));
        OverlapViews views = new OverlapViews(overlaps);

        OverlapView view = views.overlap(PAIR).orElseThrow();

        assertThat(view.beneficiaries()).containsExactly(ANNA, BINA);
        assertThat(view.kinds()).containsExactly(Kind.SAME_PERSON, Kind.SHARED_ACCOUNT);
        assertThat(view.score()).isEqualTo(LIKELY);
        assertThat(view.account()).isEqualTo(WALLET);
        assertThat(view.noticedAt()).isEqualTo(Instant.parse("2026-07-01T04:00:00Z"));
        assertThat(views.list(List.of(OverlapViews.concerning(BINA)), 10, null).total())
                .isEqualTo(1);
        assertThat(views.perKind()).hasSize(2);
    }

    @Test
    void the_queue_is_ordered_by_likelihood_times_money_at_stake() {
        CaseId sure = CaseId.of("1".repeat(32));
        feed.happened(PAIR.toString(), suspected(PAIR, LIKELY), weighed(PAIR, 650, 900));
        feed.happened(sure.toString(), suspected(sure, new Score(Level.POSSIBLE, 100, List.of(), "test-1")));
        feed.happened(sure.toString(), weighed(sure, 5_000));
        OverlapViews views = new OverlapViews(overlaps);

        assertThat(views.list(List.of(), 10, null).views())
                .extracting(
                        OverlapView::likelihoodPermille, view -> view.stake().monthly(), OverlapView::weight)
                .containsExactly(tuple(666, Taka.ofTaka(5_000), 333_000L), tuple(999, Taka.ofTaka(1_550), 154_845L));
        assertThat(views.overlap(PAIR).orElseThrow())
                .returns(List.of(PlaceCode.of("5549")), OverlapView::districts)
                .returns(List.of(ProgrammeCode.of("old-age-allowance")), OverlapView::programmes);
    }

    @Test
    void a_case_holds_payments_from_the_suspension_until_it_is_cleared() {
        OverlapViews views = new OverlapViews(overlaps);
        feed.happened(PAIR.toString(), suspected(PAIR, LIKELY));
        feed.happened(PAIR.toString(), new BeneficiaryNotified(PAIR, BENEFIT, step("2026-09-01"), TERMS, GRACE_OVER));
        assertThat(views.held(List.of(BENEFIT.enrolment()))).isEmpty();

        feed.happened(PAIR.toString(), new BenefitSuspended(PAIR, BENEFIT, step("2026-09-16"), TERMS, APPEAL_OVER));
        assertThat(views.held(List.of(BENEFIT.enrolment()))).containsExactly(BENEFIT.enrolment());
        assertThat(views.overlap(PAIR).orElseThrow().phase()).isEqualTo(CasePhase.SUSPENDED);

        feed.happened(PAIR.toString(), new CaseCleared(PAIR, List.of(ANNA, BINA), step("2026-10-01")));
        assertThat(views.held(List.of(BENEFIT.enrolment()))).isEmpty();
        CourseView course = views.overlap(PAIR).orElseThrow().course();
        assertThat(course.steps())
                .extracting(CourseView.Step::kind)
                .containsExactly(StepKind.NOTICE, StepKind.SUSPENSION, StepKind.CLEARANCE);
        assertThat(course.settledAt()).isNotNull();
    }

    @Test
    void new_evidence_opens_a_settled_case_again_and_keeps_what_was_done() {
        feed.happened(PAIR.toString(), suspected(PAIR, LIKELY));
        feed.happened(PAIR.toString(), new CaseCleared(PAIR, List.of(ANNA, BINA), step("2026-10-01")));
        feed.happened(PAIR.toString(), new SharedAccountNoticed(PAIR, ANNA, BINA, WALLET));

        OverlapView view = new OverlapViews(overlaps).overlap(PAIR).orElseThrow();
        assertThat(view.phase()).isEqualTo(CasePhase.OPEN);
        assertThat(view.course().steps()).hasSize(1);
        assertThat(view.course().settledAt()).isNull();
    }

    @Test
    void events_that_come_again_change_nothing() {
        feed.happened("exclusion-policy", adopted("first", LocalDate.of(2025, 7, 1)));
        feed.happened(PAIR.toString(), new SamePersonSuspected(PAIR, ANNA, BINA, LIKELY));
        feed.happened(PAIR.toString(), new SharedAccountNoticed(PAIR, ANNA, BINA, WALLET));
        String once = ruleSets.everything() + " " + overlaps.everything();

        feed.happensAgain();

        assertThat(ruleSets.everything() + " " + overlaps.everything()).isEqualTo(once);
    }

    private static SamePersonSuspected suspected(CaseId overlap, Score score) {
        return new SamePersonSuspected(overlap, ANNA, BINA, score);
    }

    private static CaseWeighed weighed(CaseId overlap, long... taka) {
        return new CaseWeighed(
                overlap,
                Arrays.stream(taka)
                        .mapToObj(monthly -> new AtStake(
                                ANNA,
                                new EnrolmentId(new UUID(2, monthly)),
                                BENEFIT.programme(),
                                PlaceCode.of("554994"),
                                Taka.ofTaka(monthly)))
                        .toList());
    }

    private static CaseStep step(String day) {
        return new CaseStep(LocalDate.parse(day), ActorId.of("rina"), "The same papers", new Bilingual("en", "bn"));
    }

    private static RuleSetAdopted adopted(String id, LocalDate from) {
        return new RuleSetAdopted(
                RuleSetId.of(id),
                from,
                List.of(new ExclusionRule(
                        "lifecycle-allowances",
                        Set.of(ProgrammeCode.of("old-age-allowance"), ProgrammeCode.of("widow-allowance")),
                        1,
                        new Bilingual("One allowance per person", "একজনের একটি ভাতা"),
                        "policy",
                        true,
                        from,
                        null)));
    }
}
