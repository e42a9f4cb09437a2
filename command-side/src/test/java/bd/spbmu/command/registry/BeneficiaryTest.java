package bd.spbmu.command.registry;

import bd.spbmu.command.OpenSeals;
import bd.spbmu.command.SetClock;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeneficiaryTest {

    private static final BeneficiaryId ID = new BeneficiaryId(new UUID(1, 1));
    private static final BeneficiaryId OTHER = new BeneficiaryId(new UUID(2, 2));
    private static final AccountId WALLET = AccountId.of("a".repeat(32));
    private static final Instant NOON = Instant.parse("2026-11-24T06:00:00Z");
    private static final PlaceCode UPAZILA = PlaceCode.of("554906");
    private static final SourceRecord SOURCE = new SourceRecord(MisCode.of("dss-mis"), "OAA-1");
    private static final Person PERSON =
            new Closing(new OpenSeals(), ID).person(Forms.rahima().form());

    private final FixtureConfiguration<Beneficiary> beneficiary = new AggregateTestFixture<>(Beneficiary.class);
    private final FixtureConfiguration<AccountClaim> account = new AggregateTestFixture<>(AccountClaim.class);

    @BeforeEach
    void set() {
        Clock clock = new SetClock(NOON);
        beneficiary.registerInjectableResource(clock);
        beneficiary.registerInjectableResource(new ClaimLease(Duration.ofSeconds(60), Duration.ofSeconds(30)));
    }

    @Test
    void is_registered_while_the_claim_lasts() {
        beneficiary
                .givenNoPriorActivity()
                .when(register("hash", NOON.minusSeconds(60)))
                .expectEvents(registered());
    }

    @Test
    void is_registered_without_a_claim_when_there_is_nothing_to_claim() {
        beneficiary.givenNoPriorActivity().when(register("hash", null)).expectEvents(registered());
    }

    @Test
    void is_not_registered_after_the_claim_has_run_out() {
        beneficiary
                .givenNoPriorActivity()
                .when(register("hash", NOON.minusSeconds(61)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(RegistryProblem.CLAIM_EXPIRED.slug());
    }

    @Test
    void is_registered_once_however_late_the_repetition() {
        beneficiary
                .given(registered())
                .when(register("hash", Instant.EPOCH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_not_registered_with_another_body() {
        beneficiary
                .given(registered())
                .when(register("other", NOON))
                .expectNoEvents()
                .expectExceptionMessage(RegistryProblem.ID_TAKEN.slug());
        beneficiary
                .given(registered())
                .when(new FindRegistration(ID, "other", UPAZILA))
                .expectExceptionMessage(RegistryProblem.ID_TAKEN.slug());
    }

    @Test
    void tells_other_decisions_what_is_public() {
        beneficiary
                .given(registered())
                .when(new ConfirmBeneficiary(ID))
                .expectNoEvents()
                .expectResultMessagePayload(
                        new KnownBeneficiary(ID, UPAZILA, Gender.FEMALE, 1958, true, Set.of(), null, Life.LIVING));
    }

    @Test
    void is_unknown_before_it_is_registered() {
        beneficiary
                .givenNoPriorActivity()
                .when(new ConfirmBeneficiary(ID))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void an_account_counts_its_holders_each_once() {
        account.given(new AccountClaimed(WALLET, Provider.NAGAD, ID, 1))
                .when(new ClaimAccount(WALLET, Provider.NAGAD, ID))
                .expectNoEvents();
        account.given(new AccountClaimed(WALLET, Provider.NAGAD, ID, 1))
                .when(new ClaimAccount(WALLET, Provider.NAGAD, OTHER))
                .expectEvents(new AccountClaimed(WALLET, Provider.NAGAD, OTHER, 2));
    }

    private static RegisterBeneficiary register(String hash, @Nullable Instant claimedAt) {
        return new RegisterBeneficiary(ID, SOURCE, PERSON, List.of(), NoIdentifierReason.LOST, null, hash, claimedAt);
    }

    private static BeneficiaryRegistered registered() {
        return new BeneficiaryRegistered(ID, SOURCE, PERSON, List.of(), NoIdentifierReason.LOST, null, "hash");
    }
}
