package bd.spbmu.command.registry;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.registry.BeneficiaryEvent;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A person's record. Keeps of the person only what decisions need; what is sealed stays in the event. */
@Aggregate(cache = "aggregateCache")
class Beneficiary {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private BeneficiaryId id;

    private @Nullable KnownBeneficiary known;
    private @Nullable String requestHash;

    Beneficiary() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(RegisterBeneficiary command, Clock clock, ClaimLease lease) {
        if (requestHash != null) {
            requireSameRequest(command.requestHash());
            return;
        }
        Instant claimedAt = command.claimedAt();
        if (claimedAt != null && !lease.allowsRegistration(claimedAt, clock.instant())) {
            throw new Refusal(RegistryProblem.CLAIM_EXPIRED);
        }
        apply(new BeneficiaryRegistered(
                command.beneficiary(),
                command.source(),
                command.person(),
                command.identifiers(),
                command.noIdentifier(),
                command.account(),
                command.requestHash()));
    }

    @CommandHandler
    KnownBeneficiary find(FindRegistration command) {
        requireSameRequest(command.requestHash());
        return confirmed();
    }

    @CommandHandler
    KnownBeneficiary confirm(ConfirmBeneficiary command) {
        return confirmed();
    }

    @EventSourcingHandler
    void evolve(BeneficiaryEvent event) {
        id = event.beneficiary();
        switch (event) {
            case BeneficiaryRegistered registered -> {
                requestHash = registered.requestHash();
                known = known(registered);
            }
        }
    }

    private static KnownBeneficiary known(BeneficiaryRegistered event) {
        PaymentAccount account = event.account();
        return new KnownBeneficiary(
                event.beneficiary(),
                event.person().presentPlace(),
                event.person().gender(),
                event.person().birthYear(),
                event.provisional(),
                event.identifiers().stream().map(HeldIdentifier::identity).collect(toUnmodifiableSet()),
                account == null ? null : account.account());
    }

    private void requireSameRequest(String asked) {
        if (!asked.equals(requestHash)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    private KnownBeneficiary confirmed() {
        KnownBeneficiary now = known;
        if (now == null) {
            throw new IllegalStateException("a stored record was registered");
        }
        return now;
    }
}
