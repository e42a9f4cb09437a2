package bd.spbmu.command.enrolment;

import static bd.spbmu.command.enrolment.Rules.AUGUST;
import static bd.spbmu.command.enrolment.Rules.DEFAULTS;
import static bd.spbmu.command.enrolment.Rules.JULY;
import static bd.spbmu.command.enrolment.Rules.OLD_AGE;
import static bd.spbmu.command.enrolment.Rules.RAHIMA;
import static bd.spbmu.command.enrolment.Rules.WIDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House;
import bd.spbmu.command.House.Crash;
import bd.spbmu.command.SetClock;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentsTest {

    private static final EnrolmentId FIRST = new EnrolmentId(new UUID(7, 1));
    private static final EnrolmentId SECOND = new EnrolmentId(new UUID(7, 2));
    private static final BeneficiaryId WHO = RAHIMA.beneficiary();
    private static final Catalogue EVERYTHING = new Catalogue() {
        @Override
        public boolean has(ProgrammeCode programme) {
            return !programme.text().equals("no-programme");
        }

        @Override
        public boolean has(MisCode mis) {
            return true;
        }
    };

    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T06:00:00Z"));
    private final LateRules rules = new LateRules();
    private final House house = House.of(List.of(NamedEnrolment.class, Entitlements.class), List.of(clock, rules));
    private final Enrolments enrolments = new Enrolments(
            house.commands(),
            beneficiary -> beneficiary.equals(WHO) ? Optional.of(RAHIMA) : Optional.empty(),
            EVERYTHING,
            clock);

    EnrolmentsTest() {
        rules.adopted = new AdoptedExclusionRules(house.store());
    }

    @Test
    void are_judged_by_the_rules_adopted_a_moment_ago() {
        assertThat(enrolments.enrol(FIRST, WHO, OLD_AGE, JULY).judgedBy()).isNull();
        adopt(0, DEFAULTS);
        assertThatThrownBy(() -> enrolments.enrol(SECOND, WHO, WIDOW, AUGUST)).hasMessage("excluded-by-rule");
        adopt(1, RuleSetId.of("corrected-2026"));
        assertThatThrownBy(() -> enrolments.enrol(SECOND, WHO, WIDOW, AUGUST))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("ruleSet", "corrected-2026"));
    }

    @Test
    void give_the_same_answer_again() {
        var answer = enrolments.enrol(FIRST, WHO, OLD_AGE, JULY);
        assertThat(enrolments.enrol(FIRST, WHO, OLD_AGE, JULY)).isEqualTo(answer);
        assertThat(house.events()).isEqualTo(2);
    }

    @Test
    void keep_an_id_to_its_first_request() {
        enrolments.enrol(FIRST, WHO, OLD_AGE, JULY);
        assertThatThrownBy(() -> enrolments.enrol(FIRST, WHO, WIDOW, JULY)).hasMessage("same-id-other-body");
    }

    @Test
    void end_by_their_own_id() {
        enrolments.enrol(FIRST, WHO, OLD_AGE, JULY);
        enrolments.end(FIRST, AUGUST, EndReason.LEFT);
        enrolments.end(FIRST, AUGUST, EndReason.LEFT);
        assertThat(house.stream(new EntitlementsId(WHO))).hasSize(2);
        assertThatThrownBy(() -> enrolments.end(SECOND, AUGUST, EndReason.LEFT)).hasMessage("enrolment-unknown");
    }

    @Test
    void name_the_field_that_cannot_be() {
        assertThatThrownBy(() -> enrolments.enrol(FIRST, WHO, ProgrammeCode.of("no-programme"), JULY))
                .isInstanceOf(FieldErrors.class)
                .hasMessage("programme-unknown");
        assertThatThrownBy(() -> enrolments.enrol(FIRST, WHO, OLD_AGE, JULY.plusYears(2)))
                .hasMessage("starts-on-impossible");
        assertThatThrownBy(() -> enrolments.enrol(FIRST, WHO, OLD_AGE, JULY.withYear(1957)))
                .hasMessage("starts-on-impossible");
        assertThatThrownBy(() -> enrolments.enrol(FIRST, new BeneficiaryId(new UUID(0, 0)), OLD_AGE, JULY))
                .hasMessage("beneficiary-unknown");
        assertThat(house.events()).isZero();
    }

    @ParameterizedTest
    @ValueSource(classes = {NameEnrolment.class, Enrol.class})
    void are_healed_after_a_crash_by_sending_them_again(Class<? extends Command> step) {
        house.crashBefore(step);
        assertThatThrownBy(() -> enrolments.enrol(FIRST, WHO, OLD_AGE, JULY)).isInstanceOf(Crash.class);
        enrolments.enrol(FIRST, WHO, OLD_AGE, JULY);
        assertThat(house.events()).isEqualTo(2);
    }

    @RepeatedTest(20)
    void exactly_one_of_many_exclusive_enrolments_in_the_same_instant_wins() throws Exception {
        adopt(0, DEFAULTS);
        int many = 8;
        CyclicBarrier start = new CyclicBarrier(many);
        List<Future<Object>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                EnrolmentId id = new EnrolmentId(new UUID(9, i));
                ProgrammeCode programme = i % 2 == 0 ? OLD_AGE : WIDOW;
                answers.add(threads.submit(() -> {
                    start.await();
                    return attempt(id, programme);
                }));
            }
        }
        List<Object> given = new ArrayList<>();
        for (Future<Object> answer : answers) {
            given.add(answer.get());
        }
        assertThat(given).filteredOn(Enrolments.Enrolment.class::isInstance).hasSize(1);
        assertThat(given)
                .filteredOn(String.class::isInstance)
                .hasSize(many - 1)
                .isSubsetOf("excluded-by-rule", "already-enrolled");
        assertThat(house.stream(new EntitlementsId(WHO))).hasSize(1);
    }

    private Object attempt(EnrolmentId id, ProgrammeCode programme) {
        try {
            return enrolments.enrol(id, WHO, programme, JULY);
        } catch (Refusal refusal) {
            return refusal.problem().slug();
        }
    }

    private void adopt(long revision, RuleSetId id) {
        house.store()
                .publish(new GenericDomainEventMessage<>(
                        "ExclusionPolicy",
                        ExclusionPolicyEvent.STREAM,
                        revision,
                        Rules.oneAllowance(id, JULY.minusYears(1))));
    }

    /** The house is built before its store can be read. */
    private static final class LateRules implements ExclusionRules {

        private ExclusionRules adopted = day -> Optional.empty();

        @Override
        public Optional<RuleSetAdopted> inForceOn(LocalDate day) {
            return adopted.inForceOn(day);
        }
    }
}
