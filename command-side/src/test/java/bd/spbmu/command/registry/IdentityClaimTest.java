package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityClaimed;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityReleased;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityTakenOver;
import bd.spbmu.kernel.registry.IdentityId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityClaimTest {

    private static final IdentityId NID = IdentityId.of("0".repeat(32));
    private static final BeneficiaryId RAHIMA = new BeneficiaryId(new UUID(1, 1));
    private static final BeneficiaryId KARIM = new BeneficiaryId(new UUID(2, 2));
    private static final Instant NOON = Instant.parse("2026-11-24T06:00:00Z");
    private static final Instant LEASE_OVER = NOON.plusSeconds(91);
    private static final IdentityClaimed BY_RAHIMA = new IdentityClaimed(NID, IdentifierType.NID, RAHIMA, NOON);
    private static final Holder RAHIMA_AT_NOON = new Holder(RAHIMA, NOON);

    private final FixtureConfiguration<IdentityClaim> claim = new AggregateTestFixture<>(IdentityClaim.class);

    @BeforeEach
    void set() {
        claim.registerInjectableResource(new ClaimLease(Duration.ofSeconds(60), Duration.ofSeconds(30)));
    }

    @Test
    void goes_to_the_first_who_claims_it() {
        claim.givenNoPriorActivity()
                .when(new ClaimIdentity(NID, IdentifierType.NID, RAHIMA, NOON))
                .expectEvents(BY_RAHIMA)
                .expectResultMessagePayload(RAHIMA_AT_NOON);
    }

    @Test
    void stays_with_its_holder_whoever_else_claims_it() {
        claim.given(BY_RAHIMA)
                .when(new ClaimIdentity(NID, IdentifierType.NID, KARIM, LEASE_OVER))
                .expectNoEvents()
                .expectResultMessagePayload(RAHIMA_AT_NOON);
    }

    @Test
    void is_free_again_once_released() {
        claim.given(BY_RAHIMA, new IdentityReleased(NID, RAHIMA))
                .when(new ClaimIdentity(NID, IdentifierType.NID, KARIM, LEASE_OVER))
                .expectEvents(new IdentityClaimed(NID, IdentifierType.NID, KARIM, LEASE_OVER));
    }

    @Test
    void is_renewed_by_its_own_holder() {
        claim.given(BY_RAHIMA)
                .when(new TakeOverIdentity(NID, RAHIMA_AT_NOON, RAHIMA, LEASE_OVER))
                .expectEvents(new IdentityClaimed(NID, IdentifierType.NID, RAHIMA, LEASE_OVER))
                .expectResultMessagePayload(new Holder(RAHIMA, LEASE_OVER));
    }

    @Test
    void is_taken_over_once_lease_and_margin_have_passed() {
        claim.given(BY_RAHIMA)
                .when(new TakeOverIdentity(NID, RAHIMA_AT_NOON, KARIM, LEASE_OVER))
                .expectEvents(new IdentityTakenOver(NID, RAHIMA, KARIM, LEASE_OVER))
                .expectResultMessagePayload(new Holder(KARIM, LEASE_OVER));
    }

    @Test
    void is_not_taken_over_before() {
        claim.given(BY_RAHIMA)
                .when(new TakeOverIdentity(NID, RAHIMA_AT_NOON, KARIM, NOON.plusSeconds(90)))
                .expectNoEvents()
                .expectResultMessagePayload(RAHIMA_AT_NOON);
    }

    @Test
    void is_not_taken_over_from_another_than_was_seen() {
        claim.given(BY_RAHIMA, new IdentityClaimed(NID, IdentifierType.NID, RAHIMA, LEASE_OVER))
                .when(new TakeOverIdentity(NID, RAHIMA_AT_NOON, KARIM, LEASE_OVER.plusSeconds(500)))
                .expectNoEvents()
                .expectResultMessagePayload(new Holder(RAHIMA, LEASE_OVER));
    }
}
