package bd.spbmu.command.doubledipping;

import static bd.spbmu.command.doubledipping.CaseExamples.OLD_AGE;
import static bd.spbmu.command.doubledipping.CaseExamples.ONE;
import static bd.spbmu.command.doubledipping.CaseExamples.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.House;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitOverlapFound;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseMerged;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsTakenOver;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMerged;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.MergeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class MergedCasesTest {

    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");
    private static final PlaceCode ULIPUR = PlaceCode.of("554994");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    private static final MergeId MERGE = new MergeId(new UUID(5, 1));

    private final House house = House.of(List.of(OverlapCase.class), List.of());
    private final BenefitOverlaps overlaps = new BenefitOverlaps(
            house.commands(),
            new DrawnBenefits(
                    house.store(),
                    programme -> List.of(new BenefitRule("r", Taka.ofTaka(650), JULY, null, "test", true)),
                    CLOCK),
            OpenSeals.BLIND);
    private final WhenEntitlementsTakenOverFindOverlaps brought =
            new WhenEntitlementsTakenOverFindOverlaps(overlaps, house.store(), CLOCK);
    private final WhenRecordsMergedSettleCase merged =
            new WhenRecordsMergedSettleCase(house.commands(), OpenSeals.BLIND);

    @Test
    void the_case_of_two_records_closes_once_they_are_one_however_often_it_is_told() {
        Pair pair = Pair.of(ONE, TWO);
        CaseId suspected = pair.caseId(OpenSeals.BLIND);
        house.commands()
                .sendAndWait(new SuspectSamePerson(
                        suspected, pair.first(), pair.second(), new Score(Level.LIKELY, 900, List.of(), "s")));

        merged.on(new BeneficiaryMerged(pair.second(), MERGE, pair.first()));
        merged.on(new BeneficiaryMerged(pair.second(), MERGE, pair.first()));

        assertThat(house.stream(suspected))
                .hasSize(2)
                .last()
                .isEqualTo(new CaseMerged(suspected, MERGE, List.of(pair.first(), pair.second())));
    }

    @Test
    void records_without_a_case_are_merged_all_the_same() {
        merged.on(new BeneficiaryMerged(TWO, MERGE, ONE));

        assertThat(house.events()).isZero();
    }

    @Test
    void what_a_merge_brings_together_and_rules_exclude_becomes_a_case_and_nothing_ends() {
        EnrolmentId own = new EnrolmentId(new UUID(7, 1));
        EntitlementsTakenOver taken = new EntitlementsTakenOver(
                ONE,
                MERGE,
                TWO,
                List.of(new MovedStay(
                        new EnrolmentId(new UUID(7, 2)),
                        WIDOW,
                        null,
                        JULY.plusMonths(1),
                        ULIPUR,
                        Gender.FEMALE,
                        1955,
                        null,
                        null,
                        null,
                        TWO,
                        1)));
        happened(ExclusionPolicyEvent.STREAM, 0, oneAllowance());
        happened(
                "entitlements-" + ONE.value(),
                0,
                new Enrolled(ONE, own, OLD_AGE, null, JULY, ULIPUR, Gender.FEMALE, 1955, null));
        happened("entitlements-" + ONE.value(), 1, taken);

        brought.on(taken);
        brought.on(taken);

        CaseId overlap = CaseId.of(OpenSeals.BLIND.hash(
                "overlap",
                own.text() + "|" + taken.stays().getFirst().enrolment().text()));
        assertThat(house.stream(overlap)).singleElement().isInstanceOfSatisfying(BenefitOverlapFound.class, found -> {
            assertThat(found.first().beneficiary()).isEqualTo(ONE);
            assertThat(found.second().beneficiary()).isEqualTo(ONE);
            assertThat(found.rule()).isEqualTo("one-allowance");
        });
    }

    private void happened(String stream, long revision, Object event) {
        house.store().publish(new GenericDomainEventMessage<>("Stream", stream, revision, event));
    }

    private static RuleSetAdopted oneAllowance() {
        return new RuleSetAdopted(
                RuleSetId.of("default"),
                JULY,
                List.of(new ExclusionRule(
                        "one-allowance",
                        Set.of(OLD_AGE, WIDOW),
                        1,
                        new Bilingual("One allowance", "একটি ভাতা"),
                        "policy",
                        true,
                        JULY,
                        null)));
    }
}
