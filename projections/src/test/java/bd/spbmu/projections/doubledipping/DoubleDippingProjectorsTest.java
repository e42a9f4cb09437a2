package bd.spbmu.projections.doubledipping;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DoubleDippingProjectorsTest {

    private static final CaseId PAIR = CaseId.of("0123456789abcdef0123456789abcdef");
    private static final AccountId WALLET = AccountId.of("fedcba9876543210fedcba9876543210");
    private static final BeneficiaryId ANNA = new BeneficiaryId(new UUID(0, 1));
    private static final BeneficiaryId BINA = new BeneficiaryId(new UUID(0, 2));
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
    void events_that_come_again_change_nothing() {
        feed.happened("exclusion-policy", adopted("first", LocalDate.of(2025, 7, 1)));
        feed.happened(PAIR.toString(), new SamePersonSuspected(PAIR, ANNA, BINA, LIKELY));
        feed.happened(PAIR.toString(), new SharedAccountNoticed(PAIR, ANNA, BINA, WALLET));
        String once = ruleSets.everything() + " " + overlaps.everything();

        feed.happensAgain();

        assertThat(ruleSets.everything() + " " + overlaps.everything()).isEqualTo(once);
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
