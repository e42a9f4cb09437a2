package bd.spbmu.projections.registry;

import bd.spbmu.kernel.registry.AccountEvent;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountEvent.AccountMoved;
import bd.spbmu.kernel.registry.AccountEvent.AccountReleased;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@link AccountView} true to events. */
@Component
@ProcessingGroup(RegistryDocuments.ACCOUNT_PROCESSOR)
class AccountProjector {

    private final Unwritten<AccountView> accounts;

    AccountProjector(Documents<AccountView> accounts) {
        this.accounts = new Unwritten<>(accounts);
    }

    @EventHandler
    void on(AccountEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case AccountClaimed claimed ->
                accounts.change(
                        claimed.account().text(),
                        message,
                        view -> held(claimed, view).heldBy(message.getSequenceNumber(), claimed.by()));
            case AccountReleased released ->
                accounts.revise(
                        released.account().text(),
                        message,
                        view -> view.releasedBy(message.getSequenceNumber(), released.by()));
            case AccountMoved moved ->
                accounts.revise(
                        moved.account().text(),
                        message,
                        view -> view.releasedBy(message.getSequenceNumber(), moved.from())
                                .heldBy(message.getSequenceNumber(), moved.to()));
        }
    }

    private static AccountView held(AccountClaimed event, @Nullable AccountView before) {
        return before == null ? new AccountView(0, event.account(), event.provider(), List.of()) : before;
    }
}
