package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentProvider;
import bd.spbmu.command.payroll.PaymentProvider.Transfer;
import bd.spbmu.command.payroll.PaymentProvider.Unanswered;
import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.kernel.registry.Provider;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * One round of handing over: what was never sent is sent, what was sent without an answer is asked for. An instruction is
 * marked as sent, durably, before it leaves; from then on it is sent again only when its provider says it never saw it.
 */
@Component
class PaymentDispatcher {

    private static final int AT_ONCE = 100;

    private final DispatchQueue queue;
    private final PaymentResults results;
    private final Seals seals;
    private final DispatchPace pace;
    private final Map<Provider, PaymentProvider> providers = new EnumMap<>(Provider.class);

    PaymentDispatcher(
            DispatchQueue queue,
            PaymentResults results,
            Seals seals,
            DispatchPace pace,
            List<PaymentProvider> providers) {
        this.queue = queue;
        this.results = results;
        this.seals = seals;
        this.pace = pace;
        providers.forEach(provider -> this.providers.put(provider.provider(), provider));
    }

    /** @return whether anything was due */
    boolean round() {
        List<Dispatch> leased = queue.lease(AT_ONCE, pace.lease());
        Map<Provider, List<Dispatch>> byProvider = leased.stream().collect(Collectors.groupingBy(Dispatch::provider));
        byProvider.forEach(this::handle);
        return !leased.isEmpty();
    }

    private void handle(Provider name, List<Dispatch> leased) {
        PaymentProvider provider = Objects.requireNonNull(providers.get(name));
        List<Dispatch> toSend = new ArrayList<>();
        for (Dispatch dispatch : leased) {
            switch (dispatch.state() == DispatchState.QUEUED ? Told.NEVER_SEEN : asked(provider, dispatch)) {
                case NEVER_SEEN -> toSend.add(dispatch);
                case HEARD -> {}
                case SILENT -> {
                    // who does not answer one question will not answer a hundred
                    later(leased);
                    return;
                }
            }
        }
        send(provider, toSend.stream().filter(this::isLeft).toList());
    }

    private enum Told {
        HEARD,
        NEVER_SEEN,
        SILENT
    }

    private Told asked(PaymentProvider provider, Dispatch dispatch) {
        try {
            Optional<PaymentResult> told = provider.ask(dispatch.instruction());
            told.ifPresent(result -> results.bringHome(Map.of(dispatch.batch(), List.of(result))));
            return told.isPresent() ? Told.HEARD : Told.NEVER_SEEN;
        } catch (Unanswered silent) {
            return Told.SILENT;
        }
    }

    /** Looks at all of them again after a pause, each in the state it is in. */
    private void later(List<Dispatch> dispatches) {
        dispatches.forEach(dispatch ->
                queue.again(List.of(dispatch.instruction()), dispatch.state(), pace.pauseAfter(dispatch.tries())));
    }

    /** An erased person cannot be paid: the payment fails, and an officer sees why. */
    private boolean isLeft(Dispatch dispatch) {
        boolean open = seals.open(PersonalField.ACCOUNT, dispatch.wallet()).isPresent();
        if (!open) {
            results.bringHome(Map.of(
                    dispatch.batch(),
                    List.of(new PaymentResult.Failed(dispatch.instruction(), ReturnReason.NO_ACCOUNT))));
        }
        return open;
    }

    private void send(PaymentProvider provider, List<Dispatch> dispatches) {
        if (dispatches.isEmpty()) {
            return;
        }
        List<InstructionId> ids = dispatches.stream().map(Dispatch::instruction).toList();
        if (!queue.sending(ids, dispatches.getFirst().lease())) {
            // the lease ran out on the way: whoever holds it now goes on
            return;
        }
        try {
            Map<InstructionId, Dispatch> byId =
                    dispatches.stream().collect(Collectors.toMap(Dispatch::instruction, one -> one));
            results.bringHome(provider
                    .send(dispatches.stream().map(this::transfer).toList())
                    .stream()
                    .filter(result -> byId.containsKey(result.instruction()))
                    .collect(Collectors.groupingBy(result -> Objects.requireNonNull(byId.get(result.instruction()))
                            .batch())));
        } catch (Unanswered silent) {
            queue.again(
                    ids,
                    DispatchState.SENT,
                    pace.pauseAfter(dispatches.getFirst().tries()));
        }
    }

    private Transfer transfer(Dispatch dispatch) {
        String wallet = seals.open(PersonalField.ACCOUNT, dispatch.wallet()).orElseThrow();
        return new Transfer(dispatch.instruction(), dispatch.batch(), wallet, dispatch.amount());
    }
}
