package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.registry.AccountEvent;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountEvent.AccountMoved;
import bd.spbmu.kernel.registry.AccountEvent.AccountReleased;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Opens a case for everyone a new holder shares an account with. Who holds it is read from the account's own stream. */
@Component
@ProcessingGroup("shared-account")
@DisallowReplay
class WhenAccountClaimedNoticeSharing {

    /** Beyond so many the account is an agent's or a fraud's: one case with its first holder says as much as hundreds. */
    private static final int EACH_WITH_EACH = 10;

    private final CommandGateway commands;
    private final EventStore events;
    private final BlindIndex blind;
    private final Gathered<AccountClaimed> shared = new Gathered<>(getClass(), this::notice);

    WhenAccountClaimedNoticeSharing(CommandGateway commands, EventStore events, BlindIndex blind) {
        this.commands = commands;
        this.events = events;
        this.blind = blind;
    }

    @EventHandler
    void on(AccountClaimed event) {
        if (event.holders() > 1) {
            shared.add(event);
        }
    }

    private void notice(List<AccountClaimed> claims) {
        claims.forEach(claim -> holdersBefore(claim).forEach(other -> {
            Pair pair = Pair.of(claim.by(), other);
            commands.sendAndWait(
                    new NoticeSharedAccount(pair.caseId(blind), pair.first(), pair.second(), claim.account()));
        }));
    }

    private List<BeneficiaryId> holdersBefore(AccountClaimed claim) {
        int compared = claim.holders() <= EACH_WITH_EACH ? claim.holders() - 1 : 1;
        Set<BeneficiaryId> holders = new LinkedHashSet<>();
        events.readEvents(claim.account().toString())
                .asStream()
                .map(message -> (AccountEvent) message.getPayload())
                .takeWhile(event -> !event.equals(claim))
                .forEach(event -> hold(event, holders));
        return holders.stream().limit(compared).toList();
    }

    private static void hold(AccountEvent event, Set<BeneficiaryId> holders) {
        switch (event) {
            case AccountClaimed claimed -> holders.add(claimed.by());
            case AccountReleased released -> holders.remove(released.by());
            case AccountMoved moved -> {
                holders.remove(moved.from());
                holders.add(moved.to());
            }
        }
    }
}
