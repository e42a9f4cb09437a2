package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.Forms.BRN;
import static bd.spbmu.command.registry.Forms.NID_13;
import static bd.spbmu.command.registry.Forms.NID_17;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.spbmu.command.Everything;
import bd.spbmu.command.House;
import bd.spbmu.command.House.Crash;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.command.SetClock;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityClaimed;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityTakenOver;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationsTest {

    private static final ClaimLease LEASE = new ClaimLease(Duration.ofSeconds(60), Duration.ofSeconds(30));
    private static final BeneficiaryId FIRST = new BeneficiaryId(new UUID(1, 1));
    private static final BeneficiaryId SECOND = new BeneficiaryId(new UUID(2, 2));
    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T06:00:00Z"));
    private final House house =
            House.of(List.of(IdentityClaim.class, Beneficiary.class, AccountClaim.class), List.of(clock, LEASE));
    private final IdentityClaims claims = new IdentityClaims(
            house.commands(), new ConfirmedBeneficiaries(house.commands()), OpenSeals.BLIND, clock, LEASE);
    private final Registrations registrations =
            new Registrations(house.commands(), claims, new Everything(), OpenSeals.BLIND, new OpenSeals(), clock);

    @Test
    void a_person_is_registered_with_nothing_clear() {
        var answer = register(FIRST, rahima());

        assertThat(answer.provisional()).isFalse();
        BeneficiaryRegistered event =
                (BeneficiaryRegistered) house.stream(FIRST).getFirst();
        assertThat(event.toString())
                .doesNotContain(NID_13, "রহিমা", "01712345678", "1958-02-28", "WIDOWED", "সেলিম", "9876543210");
        assertThat(event.source().localId()).isEqualTo("OAA-000123");
        assertThat(event.person().birthYear()).isEqualTo(1958);
        assertThat(house.stream(nid(NID_13))).hasSize(1).first().isInstanceOf(IdentityClaimed.class);
        assertThat(house.stream(account(Provider.BKASH, "01712345678"))).hasSize(1);
    }

    @Test
    void the_same_request_again_gives_the_same_answer_and_no_event() {
        var answer = register(FIRST, rahima());
        clock.passes(Duration.ofDays(400));

        assertThat(register(FIRST, rahima().withNid("২৬৯১৬২৭৮১২৩৪৫"))).isEqualTo(answer);
        assertThat(house.stream(FIRST)).hasSize(1);
        assertThat(house.stream(nid(NID_13))).hasSize(1);
        assertThat(house.stream(account(Provider.BKASH, "01712345678"))).hasSize(1);
    }

    @Test
    void another_body_under_the_same_id_is_refused_and_claims_nothing() {
        register(FIRST, rahima());

        assertThat(refused(FIRST, rahima().withNid("1234567890")).problem().slug())
                .isEqualTo("same-id-other-body");
        assertThat(refused(FIRST, rahima().named("রহিমা")).problem().slug()).isEqualTo("same-id-other-body");
        assertThat(house.stream(nid("1234567890"))).isEmpty();
        assertThat(house.stream(FIRST)).hasSize(1);
    }

    @Test
    void thirteen_and_seventeen_digits_have_one_owner_and_the_refusal_names_them() {
        register(FIRST, rahima());

        Refusal refusal = refused(SECOND, rahima().withNid(NID_17).known("X-9"));

        assertThat(refusal.problem().slug()).isEqualTo("identifier-already-registered");
        assertThat(refusal.facts()).isEqualTo(Map.of("beneficiary", FIRST.text()));
        assertThat(house.stream(SECOND)).isEmpty();
    }

    @Test
    void a_birth_registration_number_of_the_same_digits_is_another_identifier() {
        register(FIRST, rahima().withNid(BRN));
        register(SECOND, rahima().withIdentifiers(new GivenIdentifier(IdentifierType.BRN, BRN)));

        assertThat(house.stream(SECOND)).hasSize(1);
    }

    @Test
    void a_person_without_any_identifier_is_provisional() {
        assertThat(register(FIRST, rahima().withoutIdentifier(NoIdentifierReason.LOST))
                        .provisional())
                .isTrue();
    }

    @Test
    void a_second_holder_of_an_account_is_seen_not_refused() {
        register(FIRST, rahima());
        register(SECOND, rahima().withNid("1234567890"));

        assertThat(house.stream(account(Provider.BKASH, "01712345678")))
                .extracting(event -> ((AccountClaimed) event).holders())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(classes = {FindRegistration.class, ClaimIdentity.class, RegisterBeneficiary.class, ClaimAccount.class})
    void a_crash_is_healed_by_sending_it_again_at_once(Class<? extends Command> step) {
        house.crashBefore(step);
        assertThatThrownBy(() -> register(FIRST, rahima())).isInstanceOf(Crash.class);

        register(FIRST, rahima());

        assertWhole(FIRST, 1);
    }

    @ParameterizedTest
    @ValueSource(classes = {FindRegistration.class, ClaimIdentity.class, RegisterBeneficiary.class, ClaimAccount.class})
    void a_crash_is_healed_by_sending_it_again_a_day_later(Class<? extends Command> step) {
        house.crashBefore(step);
        assertThatThrownBy(() -> register(FIRST, rahima())).isInstanceOf(Crash.class);
        clock.passes(Duration.ofDays(1));

        register(FIRST, rahima());

        assertWhole(FIRST, step.equals(RegisterBeneficiary.class) ? 2 : 1);
    }

    @Test
    void a_claim_whose_holder_never_came_is_kept_for_its_lease_and_then_taken_over() {
        house.crashBefore(RegisterBeneficiary.class);
        assertThatThrownBy(() -> register(FIRST, rahima())).isInstanceOf(Crash.class);

        clock.passes(Duration.ofSeconds(90));
        assertThat(refused(SECOND, rahima()).problem().slug()).isEqualTo("identifier-being-registered");
        clock.passes(Duration.ofSeconds(1));
        register(SECOND, rahima());

        assertThat(house.stream(nid(NID_13))).last().isInstanceOf(IdentityTakenOver.class);
        assertThat(refused(FIRST, rahima()).facts()).isEqualTo(Map.of("beneficiary", SECOND.text()));
    }

    @Test
    void a_claim_left_over_by_a_refused_registration_shuts_nobody_out() {
        register(FIRST, rahima());
        GivenIdentifier taken = new GivenIdentifier(IdentifierType.NID, NID_13);
        GivenIdentifier free = new GivenIdentifier(IdentifierType.BRN, BRN);
        refused(SECOND, rahima().withIdentifiers(taken, free));
        clock.passes(Duration.ofSeconds(91));

        register(new BeneficiaryId(new UUID(3, 3)), rahima().withIdentifiers(free));
    }

    @Test
    void a_refused_beginning_leaves_no_lock_behind() throws Exception {
        RegisterBeneficiary late = new RegisterBeneficiary(
                FIRST,
                new SourceRecord(MisCode.of("dss-mis"), "OAA-1"),
                new Closing(new OpenSeals(), FIRST).person(rahima().form()),
                List.of(),
                NoIdentifierReason.LOST,
                null,
                "hash",
                Instant.EPOCH);
        assertThatThrownBy(() -> house.commands().sendAndWait(late)).hasMessage("claim-expired");
        try (var another = Executors.newSingleThreadExecutor()) {
            assertThat(another.submit(() -> register(FIRST, rahima())).get(10, TimeUnit.SECONDS))
                    .isNotNull();
        }
    }

    @Test
    void two_who_register_the_same_person_in_the_same_instant_are_told_apart() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Object> first = () -> attempt(start, FIRST, rahima());
        Callable<Object> second = () -> attempt(start, SECOND, rahima().withNid(NID_17));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : threads.invokeAll(List.of(first, second))) {
                answers.add(answer.get());
            }
            assertThat(answers)
                    .filteredOn(Registrations.Registered.class::isInstance)
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(String.class::isInstance)
                    .first()
                    .isIn("identifier-being-registered", "identifier-already-registered");
        }
    }

    private Object attempt(CyclicBarrier start, BeneficiaryId beneficiary, Forms forms) throws Exception {
        start.await();
        try {
            return register(beneficiary, forms);
        } catch (Refusal refusal) {
            return refusal.problem().slug();
        }
    }

    private void assertWhole(BeneficiaryId beneficiary, int claimsMade) {
        assertThat(house.stream(beneficiary)).hasSize(1);
        assertThat(house.stream(nid(NID_13))).hasSize(claimsMade);
        assertThat(house.stream(account(Provider.BKASH, "01712345678"))).hasSize(1);
    }

    private Registrations.Registered register(BeneficiaryId beneficiary, Forms forms) {
        return registrations.register(beneficiary, forms.onBehalfOf("dss-mis").form());
    }

    private Refusal refused(BeneficiaryId beneficiary, Forms forms) {
        return catchThrowableOfType(Refusal.class, () -> register(beneficiary, forms));
    }

    private Object nid(String number) {
        return claims.identity(Identifier.of(IdentifierType.NID, number));
    }

    private static AccountId account(Provider provider, String number) {
        return AccountId.of(OpenSeals.BLIND.hash("account", provider + ":" + number));
    }
}
