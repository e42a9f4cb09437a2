package bd.spbmu.command.payroll;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.payroll.PayrollCommand.ApproveRun;
import bd.spbmu.command.payroll.PayrollCommand.AskBatches;
import bd.spbmu.command.payroll.PayrollCommand.AskRun;
import bd.spbmu.command.payroll.PayrollCommand.BeginRun;
import bd.spbmu.command.payroll.PayrollCommand.CancelRun;
import bd.spbmu.command.payroll.PayrollCommand.FreezeRun;
import bd.spbmu.command.payroll.PayrollCommand.IssueRun;
import bd.spbmu.command.payroll.PayrollCommand.RejectRun;
import bd.spbmu.command.payroll.RunState.Approved;
import bd.spbmu.command.payroll.RunState.Begun;
import bd.spbmu.command.payroll.RunState.Cancelled;
import bd.spbmu.command.payroll.RunState.Fixed;
import bd.spbmu.command.payroll.RunState.Frozen;
import bd.spbmu.command.payroll.RunState.Issued;
import bd.spbmu.command.payroll.RunState.Rejected;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.payroll.MerkleTree;
import bd.spbmu.kernel.payroll.PayrollEvent;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunApproved;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunBegun;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunCancelled;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunFrozen;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunIssued;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunRejected;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.PayrollProblem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One programme's payroll for one period, with all its runs: who prepared what, who approved it, what was issued. */
@Aggregate(cache = "aggregateCache")
class Payroll {

    @AggregateIdentifier
    private PayrollId id;

    private int batches;
    private final Map<Integer, RunState> runs = new HashMap<>();

    Payroll() {}

    /**
     * What a preparation works under.
     *
     * @param fixed the run as it stands when its list is already fixed, and there is nothing to prepare
     * @param givenUp rejected or cancelled runs, whose payments are free again
     */
    record Preparation(int attempt, int batches, @Nullable Fixed fixed, Set<Integer> givenUp) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Preparation begin(BeginRun command) {
        RunState state = runs.get(command.run());
        if (state instanceof Fixed fixed) {
            return new Preparation(fixed.frozen().attempt(), batches, fixed, Set.of());
        }
        requirePreviousClosed(command.run());
        int attempt = state instanceof Begun begun ? begun.attempt() + 1 : 1;
        int fixedBatches = batches == 0 ? command.batches() : batches;
        apply(new PayrollRunBegun(command.payroll(), command.run(), attempt, fixedBatches, command.by()));
        return new Preparation(attempt, fixedBatches, null, givenUp());
    }

    private void requirePreviousClosed(int run) {
        RunState previous = runs.get(run - 1);
        boolean closed = previous instanceof Issued || previous instanceof Rejected || previous instanceof Cancelled;
        if (run > 1 && !closed) {
            throw new Refusal(PayrollProblem.PREVIOUS_RUN_OPEN);
        }
    }

    private Set<Integer> givenUp() {
        return runs.entrySet().stream()
                .filter(run -> run.getValue() instanceof Rejected || run.getValue() instanceof Cancelled)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @CommandHandler
    Fixed freeze(FreezeRun command) {
        RunState state = runs.get(command.run());
        if (!(state instanceof Begun begun) || begun.attempt() != command.attempt()) {
            throw new Refusal(PayrollProblem.PREPARATION_OVERTAKEN);
        }
        if (command.payments() == 0) {
            throw new Refusal(PayrollProblem.NOTHING_TO_PAY, Map.of("held", command.held()));
        }
        MerkleTree tree = new MerkleTree();
        command.batches().forEach(batch -> tree.add(batch.root().getBytes(StandardCharsets.US_ASCII)));
        PayrollRunFrozen frozen = new PayrollRunFrozen(
                id,
                command.run(),
                command.attempt(),
                command.by(),
                command.listedAt(),
                tree.root(),
                command.payments(),
                command.total(),
                command.held(),
                command.batches());
        apply(frozen);
        return Frozen.of(frozen);
    }

    @CommandHandler
    void approve(ApproveRun command) {
        RunState state = known(command.run());
        if (state instanceof Approved approved
                && approved.by().equals(command.by())
                && approved.frozen().root().equals(command.root())) {
            return;
        }
        Frozen frozen = awaiting(state);
        if (frozen.preparedBy().equals(command.by())) {
            throw new Refusal(PayrollProblem.APPROVER_PREPARED_IT);
        }
        if (!frozen.root().equals(command.root())) {
            throw new Refusal(PayrollProblem.ROOT_DIFFERS, Map.of("root", frozen.root()));
        }
        apply(new PayrollRunApproved(id, command.run(), command.by(), command.root()));
    }

    @CommandHandler
    void reject(RejectRun command) {
        RunState state = known(command.run());
        if (state instanceof Rejected rejected
                && rejected.by().equals(command.by())
                && rejected.reason().equals(command.reason())) {
            return;
        }
        awaiting(state);
        apply(new PayrollRunRejected(id, command.run(), command.by(), command.reason()));
    }

    private static Frozen awaiting(RunState state) {
        if (state instanceof Frozen frozen) {
            return frozen;
        }
        throw new Refusal(PayrollProblem.NOT_AWAITING_APPROVAL);
    }

    @CommandHandler
    void issue(IssueRun command) {
        switch (known(command.run())) {
            case Approved approved ->
                apply(new PayrollRunIssued(
                        id, command.run(), command.by(), approved.frozen().batches()));
            case Issued already -> {}
            case Begun begun -> throw new Refusal(PayrollProblem.NOT_APPROVED);
            case Frozen waiting -> throw new Refusal(PayrollProblem.NOT_APPROVED);
            case Rejected rejected -> throw new Refusal(PayrollProblem.NOT_APPROVED);
            case Cancelled cancelled -> throw new Refusal(PayrollProblem.NOT_APPROVED);
        }
    }

    @CommandHandler
    void cancel(CancelRun command) {
        switch (known(command.run())) {
            case Frozen waiting -> cancel(command, waiting);
            case Approved approved -> cancel(command, approved.frozen());
            case Cancelled already -> {}
            case Issued issued -> throw new Refusal(PayrollProblem.ALREADY_ISSUED);
            case Begun begun -> throw new Refusal(PayrollProblem.NOT_CANCELLABLE);
            case Rejected rejected -> throw new Refusal(PayrollProblem.NOT_CANCELLABLE);
        }
    }

    private void cancel(CancelRun command, Frozen list) {
        apply(new PayrollRunCancelled(id, command.run(), command.by(), command.reason(), list.batches()));
    }

    @CommandHandler
    int batches(AskBatches command) {
        return batches;
    }

    @CommandHandler
    RunState ask(AskRun command) {
        return known(command.run());
    }

    private RunState known(int run) {
        RunState state = runs.get(run);
        if (state == null) {
            throw new Refusal(PayrollProblem.RUN_UNKNOWN);
        }
        return state;
    }

    @EventSourcingHandler
    void evolve(PayrollEvent event) {
        id = event.payroll();
        runs.put(event.run(), after(event));
    }

    private RunState after(PayrollEvent event) {
        return switch (event) {
            case PayrollRunBegun begun -> {
                batches = begun.batches();
                yield new Begun(begun.attempt());
            }
            case PayrollRunFrozen frozen -> Frozen.of(frozen);
            case PayrollRunApproved approved -> new Approved(list(approved), approved.approvedBy());
            case PayrollRunRejected rejected -> new Rejected(list(rejected), rejected.rejectedBy(), rejected.reason());
            case PayrollRunCancelled cancelled ->
                new Cancelled(list(cancelled), cancelled.cancelledBy(), cancelled.reason());
            case PayrollRunIssued issued -> new Issued(list(issued));
        };
    }

    private Frozen list(PayrollEvent event) {
        return ((Fixed) Objects.requireNonNull(runs.get(event.run()))).frozen();
    }
}
