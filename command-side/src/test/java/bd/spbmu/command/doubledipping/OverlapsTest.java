package bd.spbmu.command.doubledipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.command.doubledipping.Candidates.Lookalikes;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Provider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static final BeneficiaryId ONE = person(1);
    private static final BeneficiaryId TWO = person(2);
    private static final BeneficiaryId THREE = person(3);
    private static final CaseId CASE = Pair.of(ONE, TWO).caseId(OpenSeals.BLIND);
    private static final AccountId WALLET = AccountId.of("a".repeat(32));
    private static final LogPosition HEAD = new LogPosition(7, 7);

    private final FixtureConfiguration<OverlapCase> overlap = new AggregateTestFixture<>(OverlapCase.class);
    private final House house = House.of(List.of(OverlapCase.class), List.of());
    private final List<LogPosition> waitedFor = new ArrayList<>();

    @Test
    void a_suspicion_is_recorded_and_only_a_stronger_one_again() {
        overlap.givenNoPriorActivity()
                .when(new SuspectSamePerson(CASE, ONE, TWO, score(Level.POSSIBLE)))
                .expectEvents(suspected(Level.POSSIBLE));
        overlap.given(suspected(Level.POSSIBLE))
                .when(new SuspectSamePerson(CASE, ONE, TWO, score(Level.LIKELY)))
                .expectEvents(suspected(Level.LIKELY));
        overlap.given(suspected(Level.LIKELY))
                .when(new SuspectSamePerson(CASE, ONE, TWO, score(Level.POSSIBLE)))
                .expectNoEvents();
    }

    @Test
    void a_shared_account_is_noticed_once_in_the_same_case() {
        overlap.given(suspected(Level.LIKELY))
                .when(new NoticeSharedAccount(CASE, ONE, TWO, WALLET))
                .expectEvents(new SharedAccountNoticed(CASE, ONE, TWO, WALLET));
        overlap.given(new SharedAccountNoticed(CASE, ONE, TWO, WALLET))
                .when(new NoticeSharedAccount(CASE, ONE, TWO, WALLET))
                .expectNoEvents();
    }

    @Test
    void a_pair_is_the_same_from_either_side() {
        assertThat(Pair.of(TWO, ONE)).isEqualTo(Pair.of(ONE, TWO)).isEqualTo(new Pair(ONE, TWO));
    }

    @Test
    void everyone_registered_is_compared_with_whom_they_resemble_in_one_question() {
        List<List<BeneficiaryId>> questions = new ArrayList<>();
        WhenBeneficiaryRegisteredScreen screening = screening((persons, upTo) -> {
            questions.add(List.copyOf(persons));
            waitedFor.add(upTo);
            return List.of(
                    new Lookalikes(ONE, traits("রহিমা"), Map.of(TWO, traits("রহিমা"), THREE, traits("করিম"))),
                    new Lookalikes(TWO, traits("রহিমা"), Map.of(ONE, traits("রহিমা"))));
        });

        inOneBatch(() -> {
            screening.registered(ONE);
            screening.registered(TWO);
        });

        assertThat(questions).containsExactly(List.of(ONE, TWO));
        assertThat(waitedFor).containsExactly(HEAD);
        assertThat(house.stream(CASE)).containsExactly(suspected(Level.LIKELY));
        assertThat(house.events()).isEqualTo(1);
    }

    @Test
    void a_batch_whose_candidates_cannot_be_had_fails_and_is_tried_again() {
        WhenBeneficiaryRegisteredScreen screening = screening((persons, upTo) -> {
            throw new IllegalStateException("down");
        });
        assertThatThrownBy(() -> inOneBatch(() -> screening.registered(ONE))).hasMessage("down");
        assertThat(house.events()).isZero();
    }

    @Test
    void a_new_holder_of_an_account_meets_each_earlier_one() {
        List<AccountClaimed> claims = List.of(claimed(ONE, 1), claimed(TWO, 2), claimed(THREE, 3));
        for (int i = 0; i < claims.size(); i++) {
            house.store().publish(new GenericDomainEventMessage<>("AccountClaim", WALLET.toString(), i, claims.get(i)));
        }
        WhenAccountClaimedNoticeSharing sharing =
                new WhenAccountClaimedNoticeSharing(house.commands(), house.store(), OpenSeals.BLIND);

        claims.forEach(claim -> inOneBatch(() -> sharing.on(claim)));
        claims.forEach(claim -> inOneBatch(() -> sharing.on(claim)));

        assertThat(house.stream(CASE)).containsExactly(new SharedAccountNoticed(CASE, ONE, TWO, WALLET));
        assertThat(house.events()).isEqualTo(claims.size() + 3);
    }

    private WhenBeneficiaryRegisteredScreen screening(Candidates candidates) {
        return new WhenBeneficiaryRegisteredScreen(
                house.commands(),
                candidates,
                (one, other) -> score(one.nameBn().equals(other.nameBn()) ? Level.LIKELY : Level.NONE),
                new HeadOnly(),
                OpenSeals.BLIND);
    }

    private static void inOneBatch(Runnable events) {
        DefaultUnitOfWork.startAndGet(new GenericMessage<>("batch")).execute(events);
    }

    private static BeneficiaryId person(int number) {
        return new BeneficiaryId(new UUID(0, number));
    }

    private static AccountClaimed claimed(BeneficiaryId by, int holders) {
        return new AccountClaimed(WALLET, Provider.BKASH, by, holders);
    }

    private static SamePersonSuspected suspected(Level level) {
        return new SamePersonSuspected(CASE, ONE, TWO, score(level));
    }

    private static Score score(Level level) {
        return new Score(level, 1200, List.of(), "test");
    }

    private static PersonTraits traits(String name) {
        return new PersonTraits(
                name, null, "", "", LocalDate.of(1958, 2, 28), PlaceCode.of("554906"), null, List.of(), null);
    }

    private record HeadOnly() implements EventLog {

        @Override
        public List<StoredEvent> after(LogPosition after, int limit) {
            return List.of();
        }

        @Override
        public LogPosition head() {
            return HEAD;
        }
    }
}
