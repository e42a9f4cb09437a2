package bd.spbmu.command.enrolment;

import static bd.spbmu.command.enrolment.Rules.JULY;
import static bd.spbmu.command.enrolment.Rules.OLD_AGE;
import static bd.spbmu.command.enrolment.Rules.RAHIMA;
import static bd.spbmu.command.enrolment.Rules.WIDOW;
import static bd.spbmu.kernel.enrolment.ProofStanding.CONFIRMED;
import static bd.spbmu.kernel.enrolment.ProofStanding.DOUBTED;
import static bd.spbmu.kernel.enrolment.ProofStanding.PROVISIONAL;
import static bd.spbmu.kernel.verification.Source.NID;
import static bd.spbmu.kernel.verification.Source.SIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House;
import bd.spbmu.command.House.Crash;
import bd.spbmu.command.SetClock;
import bd.spbmu.command.enrolment.ProofCommand.JudgeProof;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentConfirmed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentDoubted;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.SubjectHash;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationAnswered;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProvisionalEnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
    private static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(7, 1));
    private static final BeneficiaryId WHO = RAHIMA.beneficiary();

    private final SetClock clock = new SetClock(NOW);
    private final House house =
            House.of(List.of(NamedEnrolment.class, Entitlements.class), List.of(clock, new NoRules()));
    private final ListedProofs index = new ListedProofs();
    private final Enrolments enrolments =
            new Enrolments(house.commands(), who -> Optional.of(RAHIMA), new Everything(), clock);
    private final WhenSourceAnsweredProveEnrolments answers =
            new WhenSourceAnsweredProveEnrolments(house.commands(), index);

    @Test
    void a_programme_that_wants_nobodys_word_enrols_as_ever() {
        ProvenEnrolment widow = proofs(NID).judged(enrolments.enrol(ENROLMENT, WHO, WIDOW, JULY));

        assertThat(widow.standing()).isNull();
        assertThat(house.stream(ENROLMENT)).hasSize(1);
    }

    @Test
    void somebody_confirmed_lately_is_enrolled_without_a_word_more() {
        index.confirm(WHO, NID, question(1), NOW.minus(Duration.ofDays(300)));

        assertThat(enrol(NID))
                .returns(CONFIRMED, ProvenEnrolment::standing)
                .returns(Set.of(), ProvenEnrolment::outdated);
    }

    @Test
    void somebody_confirmed_long_ago_is_enrolled_with_a_warning_while_the_source_is_silent() {
        index.confirm(WHO, NID, question(1), NOW.minus(Duration.ofDays(400)));
        index.silent.add(NID);

        assertThat(enrol(NID))
                .returns(CONFIRMED, ProvenEnrolment::standing)
                .returns(Set.of(NID), ProvenEnrolment::outdated);
    }

    @Test
    void somebody_confirmed_long_ago_is_asked_about_again_when_the_source_may_answer() {
        index.confirm(WHO, NID, question(1), NOW.minus(Duration.ofDays(400)));

        assertThat(enrol(NID)).returns(PROVISIONAL, ProvenEnrolment::standing);
    }

    @Test
    void a_confirmation_beyond_grace_helps_nobody() {
        index.confirm(WHO, NID, question(1), NOW.minus(Duration.ofDays(1096)));
        index.silent.add(NID);

        assertThat(enrol(NID)).returns(PROVISIONAL, ProvenEnrolment::standing);
    }

    @Test
    void somebody_nothing_is_known_of_is_enrolled_provisionally_and_confirmed_when_every_source_has_said_so() {
        assertThat(enrol(NID, SIM))
                .returns(PROVISIONAL, ProvenEnrolment::standing)
                .returns(Set.of(NID, SIM), ProvenEnrolment::awaited);

        answers.on(answer(1, NID, Outcome.VERIFIED, false));
        assertThat(enrol(NID, SIM).awaited()).containsExactly(SIM);
        answers.on(answer(2, SIM, Outcome.VERIFIED, true));
        answers.on(answer(2, SIM, Outcome.VERIFIED, true));

        assertThat(enrol(NID, SIM)).returns(CONFIRMED, ProvenEnrolment::standing);
        assertThat(house.stream(ENROLMENT).getLast())
                .isEqualTo(new EnrolmentConfirmed(ENROLMENT, WHO, OLD_AGE, RAHIMA.place(), List.of(SIM)));
    }

    @Test
    void a_source_that_says_otherwise_raises_a_doubt_once_and_ends_nothing() {
        enrol(NID);
        answers.on(answer(1, NID, Outcome.MISMATCH, false));
        answers.on(answer(1, NID, Outcome.MISMATCH, false));

        assertThat(enrol(NID)).returns(DOUBTED, ProvenEnrolment::standing);
        assertThat(house.stream(ENROLMENT))
                .filteredOn(EnrolmentDoubted.class::isInstance)
                .hasSize(1);
        assertThat(house.stream(new EntitlementsId(WHO))).hasSize(1);
    }

    @Test
    void a_doubt_is_settled_when_the_source_confirms_the_mended_record() {
        enrol(NID);
        answers.on(answer(1, NID, Outcome.NOT_FOUND, false));
        answers.on(answer(2, NID, Outcome.VERIFIED, false));

        assertThat(enrol(NID)).returns(CONFIRMED, ProvenEnrolment::standing);
    }

    @Test
    void an_enrolment_whose_request_died_before_it_was_judged_is_judged_by_what_was_stored() {
        house.crashBefore(JudgeProof.class);
        assertThatThrownBy(() -> enrol(NID)).isInstanceOf(Crash.class);
        WhenEnrolledJudgeProof policy = new WhenEnrolledJudgeProof(proofs(NID), index);

        Enrolled enrolled = (Enrolled) house.stream(new EntitlementsId(WHO)).getFirst();
        policy.on(enrolled);
        policy.on(enrolled);

        assertThat(house.stream(ENROLMENT)).hasSize(2).last().isInstanceOf(EnrolmentProvisional.class);
    }

    @Test
    void settings_name_programmes_and_the_sources_that_can_confirm_a_person() {
        assertThat(ProofSettings.read(List.of("old-age-allowance=nid+sim"), Duration.ZERO, Duration.ZERO)
                        .of(OLD_AGE))
                .containsExactlyInAnyOrder(NID, SIM);
        assertThatThrownBy(() -> ProofSettings.read(List.of("old-age-allowance=tin"), Duration.ZERO, Duration.ZERO))
                .hasMessageContaining("tin");
    }

    private ProvenEnrolment enrol(Source... wanted) {
        ProvenEnrolment answer = proofs(wanted).judged(enrolments.enrol(ENROLMENT, WHO, OLD_AGE, JULY));
        house.stream(ENROLMENT).stream()
                .filter(EnrolmentProvisional.class::isInstance)
                .forEach(event -> new WhenEnrolmentProvisionalAwait(index).on((EnrolmentProvisional) event));
        return answer;
    }

    private Proofs proofs(Source... wanted) {
        ProofSettings settings =
                new ProofSettings(Map.of(OLD_AGE, Set.of(wanted)), Duration.ofDays(365), Duration.ofDays(1095));
        return new Proofs(house.commands(), index, settings, clock);
    }

    private static VerificationId question(int number) {
        return new VerificationId(new UUID(9, number));
    }

    private static VerificationAnswered answer(int number, Source source, Outcome outcome, boolean outdated) {
        Evidence evidence = new Evidence("EC-1", new SubjectHash("0".repeat(32)), NOW);
        return new VerificationAnswered(question(number), WHO, source, outcome, List.of(), evidence, outdated);
    }

    private static final class NoRules implements ExclusionRules {

        @Override
        public Optional<RuleSetAdopted> inForceOn(LocalDate day) {
            return Optional.empty();
        }
    }

    private static final class Everything implements Catalogue {

        @Override
        public boolean has(ProgrammeCode programme) {
            return true;
        }

        @Override
        public boolean has(MisCode mis) {
            return true;
        }
    }
}
