package bd.spbmu.command.doubledipping;

import static bd.spbmu.command.doubledipping.CaseExamples.OLD_AGE;
import static bd.spbmu.command.doubledipping.CaseExamples.ONE;
import static bd.spbmu.command.doubledipping.CaseExamples.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.House;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitOverlapFound;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseWeighed;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class BenefitOverlapsTest {

    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");
    private static final PlaceCode ULIPUR = PlaceCode.of("554994");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    private static final Enrolled ALLOWANCE = enrolled(1, OLD_AGE, JULY);
    private static final Enrolled PENSION = enrolled(2, WIDOW, JULY.plusMonths(1));

    private final House house = House.of(List.of(OverlapCase.class), List.of());
    private final Map<BeneficiaryId, Integer> revisions = new HashMap<>();
    private final Index index = new Index();
    private final DrawnBenefits drawn = new DrawnBenefits(
            house.store(),
            programme -> List.of(new BenefitRule("r", Taka.ofTaka(650), JULY, null, "test", true)),
            CLOCK);
    private final WhenRuleSetAdoptedFindOverlaps policy = new WhenRuleSetAdoptedFindOverlaps(
            index, new BenefitOverlaps(house.commands(), drawn, OpenSeals.BLIND), new Head());
    private final WhenEnrolmentChangedWeighCases weighing =
            new WhenEnrolmentChangedWeighCases(house.commands(), index, drawn, new Head());

    @Test
    void a_rule_that_now_excludes_what_a_person_draws_opens_one_case_however_often_it_is_told() {
        happened(ALLOWANCE, PENSION);

        policy.on(ruleSet("stricter", LocalDate.of(2026, 10, 1)));
        policy.on(ruleSet("stricter", LocalDate.of(2026, 10, 1)));

        assertThat(house.stream(overlap())).containsExactly(found("stricter", LocalDate.of(2026, 10, 1)));
    }

    @Test
    void a_benefit_that_ended_overlaps_with_nothing() {
        happened(ALLOWANCE, PENSION);
        happened(new EnrolmentEnded(ONE, PENSION.enrolment(), WIDOW, LocalDate.of(2026, 9, 30), EndReason.LEFT));

        policy.on(ruleSet("stricter", LocalDate.of(2026, 10, 1)));

        assertThat(house.stream(overlap())).isEmpty();
    }

    @Test
    void a_case_is_weighed_when_it_opens_and_when_its_person_enrols_or_leaves() {
        happened(ALLOWANCE, PENSION);
        policy.on(ruleSet("stricter", LocalDate.of(2026, 10, 1)));
        inOneBatch(() -> weighing.on(found("stricter", LocalDate.of(2026, 10, 1))));
        inOneBatch(() -> weighing.on(PENSION));
        EnrolmentEnded left =
                new EnrolmentEnded(ONE, PENSION.enrolment(), WIDOW, LocalDate.of(2026, 9, 30), EndReason.LEFT);
        happened(left);
        inOneBatch(() -> weighing.on(left));

        assertThat(house.stream(overlap()).subList(1, 3))
                .containsExactly(
                        new CaseWeighed(overlap(), List.of(stake(ALLOWANCE), stake(PENSION))),
                        new CaseWeighed(overlap(), List.of(stake(ALLOWANCE))));
    }

    private void happened(EntitlementsEvent... events) {
        for (EntitlementsEvent event : events) {
            int revision = revisions.merge(event.beneficiary(), 1, Integer::sum) - 1;
            house.store()
                    .publish(new GenericDomainEventMessage<>(
                            "Entitlements",
                            "entitlements-" + event.beneficiary().value(),
                            revision,
                            event));
        }
    }

    private static void inOneBatch(Runnable events) {
        DefaultUnitOfWork.startAndGet(new GenericMessage<>("batch")).execute(events);
    }

    private static Enrolled enrolled(int number, ProgrammeCode programme, LocalDate from) {
        return new Enrolled(
                ONE, new EnrolmentId(new UUID(7, number)), programme, null, from, ULIPUR, Gender.FEMALE, 1955, null);
    }

    private static AtStake stake(Enrolled one) {
        return new AtStake(ONE, one.enrolment(), one.programme(), ULIPUR, Taka.ofTaka(650));
    }

    private static AtIssue benefit(Enrolled one) {
        return new AtIssue(ONE, one.enrolment(), one.programme());
    }

    private static CaseId overlap() {
        return CaseId.of(OpenSeals.BLIND.hash(
                "overlap",
                ALLOWANCE.enrolment().text() + "|" + PENSION.enrolment().text()));
    }

    private static BenefitOverlapFound found(String ruleSet, LocalDate holdsFrom) {
        return new BenefitOverlapFound(
                overlap(), benefit(ALLOWANCE), benefit(PENSION), RuleSetId.of(ruleSet), "one-allowance", holdsFrom);
    }

    private static RuleSetAdopted ruleSet(String id, LocalDate from) {
        return new RuleSetAdopted(
                RuleSetId.of(id),
                from,
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

    private static final class Index implements CaseIndex {

        @Override
        public Map<CaseId, List<BeneficiaryId>> concerning(Collection<BeneficiaryId> persons, LogPosition upTo) {
            return persons.contains(ONE) ? Map.of(overlap(), List.of(ONE)) : Map.of();
        }

        @Override
        public void drawingSeveral(
                Collection<ProgrammeCode> programmes, LogPosition upTo, Consumer<List<BeneficiaryId>> each) {
            each.accept(List.of(ONE, TWO));
        }
    }

    private record Head() implements EventLog {

        @Override
        public List<StoredEvent> after(LogPosition after, int limit) {
            return List.of();
        }

        @Override
        public LogPosition head() {
            return new LogPosition(7, 7);
        }
    }
}
