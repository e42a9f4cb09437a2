package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentProvider;
import bd.spbmu.command.payroll.PaymentProvider.Told;
import bd.spbmu.command.payroll.PaymentProvider.Transfer;
import bd.spbmu.command.payroll.PaymentProvider.Unanswered;
import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.kernel.registry.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    private final Rates rates;
    private final Map<Provider, PaymentProvider> providers = new EnumMap<>(Provider.class);

    PaymentDispatcher(
            DispatchQueue queue,
            PaymentResults results,
            Seals seals,
            DispatchPace pace,
            Rates rates,
            List<PaymentProvider> providers) {
        this.queue = queue;
        this.results = results;
        this.seals = seals;
        this.pace = pace;
        this.rates = rates;
        providers.forEach(provider -> this.providers.put(provider.provider(), provider));
    }

    Set<Provider> providers() {
        return providers.keySet();
    }

    /** @return whether anything was due at the provider */
    boolean round(Provider name) {
        List<Dispatch> leased = queue.lease(name, AT_ONCE, pace.lease());
        if (!leased.isEmpty()) {
            handle(Objects.requireNonNull(providers.get(name)), leased);
        }
        return !leased.isEmpty();
    }

    private void handle(PaymentProvider provider, List<Dispatch> leased) {
        List<Dispatch> toSend = new ArrayList<>();
        List<Dispatch> toAsk = new ArrayList<>();
        leased.forEach(dispatch -> (dispatch.state() == DispatchState.QUEUED ? toSend : toAsk).add(dispatch));
        try {
            toSend.addAll(neverSeen(provider, toAsk));
        } catch (Unanswered silent) {
            // who does not answer a question will not take an instruction
            later(leased);
            return;
        }
        send(provider, toSend);
    }

    /** Asks, and records what it is told. */
    private List<Dispatch> neverSeen(PaymentProvider provider, List<Dispatch> toAsk) {
        if (toAsk.isEmpty()) {
            return List.of();
        }
        Map<InstructionId, Dispatch> asked = byId(toAsk);
        Told told = provider.ask(asked.keySet());
        bringHome(told.results(), asked);
        told.results().forEach(result -> asked.remove(result.instruction()));
        List<Dispatch> unseen = told.neverSeen().stream()
                .map(asked::remove)
                .filter(Objects::nonNull)
                .toList();
        later(asked.values());
        return unseen;
    }

    /** Looks at all of them again after a pause, each in the state it is in. */
    private void later(Collection<Dispatch> dispatches) {
        dispatches.stream()
                .collect(Collectors.groupingBy(Dispatch::state))
                .forEach((state, alike) -> queue.again(
                        alike.stream().map(Dispatch::instruction).toList(),
                        state,
                        pace.pauseAfter(
                                alike.stream().mapToInt(Dispatch::tries).min().orElse(0))));
    }

    private void send(PaymentProvider provider, List<Dispatch> dispatches) {
        Map<InstructionId, Dispatch> byId = byId(dispatches);
        List<Transfer> transfers = opened(byId);
        if (transfers.isEmpty()) {
            return;
        }
        rates.await(provider.provider(), transfers.size());
        List<InstructionId> ids = transfers.stream().map(Transfer::instruction).toList();
        if (!queue.sending(ids, dispatches.getFirst().lease())) {
            // the lease ran out on the way: whoever holds it now goes on
            return;
        }
        try {
            bringHome(provider.send(transfers), byId);
        } catch (Unanswered silent) {
            queue.again(
                    ids,
                    DispatchState.SENT,
                    pace.pauseAfter(dispatches.getFirst().tries()));
        }
    }

    /** An erased person cannot be paid: the payment fails, and an officer sees why. */
    private List<Transfer> opened(Map<InstructionId, Dispatch> dispatches) {
        List<Transfer> transfers = new ArrayList<>();
        List<PaymentResult> erased = new ArrayList<>();
        dispatches.forEach((instruction, dispatch) -> seals.open(PersonalField.ACCOUNT, dispatch.wallet())
                .ifPresentOrElse(
                        wallet -> transfers.add(new Transfer(instruction, dispatch.batch(), wallet, dispatch.amount())),
                        () -> erased.add(new PaymentResult.Failed(instruction, ReturnReason.NO_ACCOUNT))));
        bringHome(erased, dispatches);
        return transfers;
    }

    /** What a provider says of instructions it was neither sent nor asked for is not believed here. */
    private void bringHome(List<PaymentResult> told, Map<InstructionId, Dispatch> meant) {
        results.bringHome(told.stream()
                .filter(result -> meant.containsKey(result.instruction()))
                .collect(Collectors.groupingBy(result ->
                        Objects.requireNonNull(meant.get(result.instruction())).batch())));
    }

    private static Map<InstructionId, Dispatch> byId(Collection<Dispatch> dispatches) {
        return dispatches.stream().collect(Collectors.toMap(Dispatch::instruction, Function.identity()));
    }
}
