package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.PaymentBatchCommand.ApproveReissue;
import bd.spbmu.command.payroll.PaymentBatchCommand.IssueBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.PrepareBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.ProposeReissue;
import bd.spbmu.command.payroll.PaymentBatchCommand.RecordResults;
import bd.spbmu.command.payroll.PaymentBatchCommand.RefundPayment;
import bd.spbmu.command.payroll.PaymentBatchCommand.ResolveConflict;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.ReissueApproved;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.ReissueProposed;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One batch, two officers and one provider with a ledger of its own, who do whatever chance tells them. */
final class PaymentWorld {

    static final int PEOPLE = 3;
    private static final List<ActorId> OFFICERS = List.of(ActorId.of("officer-1"), ActorId.of("officer-2"));

    private final LiveBatch batch = new LiveBatch();
    private final PaymentBook book = new PaymentBook();
    private final ProviderLedger provider = new ProviderLedger();
    private final Map<PaymentId, PaymentAccount> wanted = new HashMap<>();
    private final Map<PaymentId, ActorId> proposedBy = new HashMap<>();
    private final Map<PaymentId, ActorId> approvedBy = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<PaymentState> reissuedFrom = new ArrayList<>();
    private final List<Instruction> unapproved = new ArrayList<>();
    private int reissuedInDispute;
    private int conflicts;

    /** What may happen next. */
    enum Deed {
        ISSUE,
        PREPARE_AGAIN,
        PROVIDER_GOES_ON,
        PROVIDER_SPEAKS,
        PROVIDER_LIES,
        PROPOSE,
        APPROVE,
        REFUND,
        RESOLVE
    }

    /** @param chance decides who, whom and what */
    record Step(Deed deed, int chance) {}

    record Change(PaymentState from, PaymentState to) {}

    static PaymentWorld after(List<Step> steps) {
        PaymentWorld world = new PaymentWorld();
        world.tell(new PrepareBatch(Lines.BATCH, 1, 1, lines(), List.of(), Set.of()));
        steps.forEach(world::take);
        return world;
    }

    private void take(Step step) {
        int chance = step.chance();
        PaymentId payment = Lines.payment(chance % PEOPLE);
        ActorId officer = OFFICERS.get(chance / PEOPLE % 2);
        int attempt = 1 + chance / 7 % 4;
        PaymentAccount account = Lines.account(100 + chance / 11 % 2);
        switch (step.deed()) {
            case ISSUE -> tell(new IssueBatch(Lines.BATCH, 1, Lines.root(lines().toArray(PaymentLine[]::new))));
            case PREPARE_AGAIN -> tell(new PrepareBatch(Lines.BATCH, 2, 1, lines(), List.of(), Set.of()));
            case PROVIDER_GOES_ON -> provider.goOn(chance);
            case PROVIDER_SPEAKS -> provider.anyOfItsAnswers(chance).ifPresent(this::hear);
            case PROVIDER_LIES -> provider.lie(chance).ifPresent(this::hear);
            case PROPOSE -> tell(new ProposeReissue(Lines.BATCH, payment, attempt, account, officer));
            case APPROVE -> tell(new ApproveReissue(Lines.BATCH, payment, attempt, account.account(), officer));
            case REFUND -> tell(new RefundPayment(Lines.BATCH, payment, officer));
            case RESOLVE -> tell(new ResolveConflict(Lines.BATCH, payment, "asked", officer));
        }
    }

    private void hear(PaymentResult result) {
        tell(new RecordResults(Lines.BATCH, List.of(result)));
    }

    private void tell(PaymentBatchCommand command) {
        Map<InstructionId, PaymentState> before = states();
        Map<PaymentId, PaymentState> stood = stood();
        List<PaymentBatchEvent> events = batch.tell(command);
        events.forEach(event -> follow(event, stood));
        Map<InstructionId, PaymentState> now = states();
        before.forEach((attempt, state) -> {
            if (now.get(attempt) != state) {
                changes.add(new Change(state, Objects.requireNonNull(now.get(attempt))));
            }
        });
    }

    private void follow(PaymentBatchEvent event, Map<PaymentId, PaymentState> stood) {
        switch (event) {
            case ReissueProposed proposed -> {
                wanted.put(proposed.payment(), proposed.account());
                proposedBy.put(proposed.payment(), proposed.by());
            }
            case ReissueApproved approved -> approvedBy.put(approved.payment(), approved.by());
            case PaymentsIssued issued -> issued.instructions().forEach(one -> left(one, stood));
            case PaymentConflictNoticed conflict -> conflicts++;
            default -> {}
        }
        book.evolve(event);
    }

    private void left(Instruction instruction, Map<PaymentId, PaymentState> stood) {
        provider.take(instruction);
        PaymentLine line = book.known(instruction.payment()).line();
        boolean asApproved = instruction.amount().equals(line.amount());
        if (instruction.attempt() == 1) {
            asApproved &= instruction.account().equals(line.account());
        } else {
            reissuedFrom.add(Objects.requireNonNull(stood.get(instruction.payment())));
            reissuedInDispute += book.isDisputed(instruction.payment()) ? 1 : 0;
            asApproved &= instruction.account().equals(wanted.get(instruction.payment()));
            asApproved &= !Objects.requireNonNull(approvedBy.remove(instruction.payment()))
                    .equals(proposedBy.get(instruction.payment()));
        }
        if (!asApproved) {
            unapproved.add(instruction);
        }
    }

    void tellEverything() {
        provider.everything().forEach(this::hear);
    }

    List<InstructionId> differences() {
        return Reconciliation.of(Lines.BATCH, 1, book.payments(), provider.statement())
                .differences();
    }

    long mostCreditsOfOnePayment() {
        return provider.mostCreditsOfOnePayment();
    }

    Map<PaymentState, Taka> sums() {
        return book.payments().stream()
                .collect(Collectors.toMap(
                        Payment::state, payment -> payment.line().amount(), Taka::plus));
    }

    List<Change> changes() {
        return changes;
    }

    List<PaymentState> reissuedFrom() {
        return reissuedFrom;
    }

    int reissuedInDispute() {
        return reissuedInDispute;
    }

    List<Instruction> unapproved() {
        return unapproved;
    }

    int conflicts() {
        return conflicts;
    }

    private Map<InstructionId, PaymentState> states() {
        return book.payments().stream()
                .flatMap(payment -> payment.attempts().stream())
                .collect(Collectors.toMap(Attempt::instruction, Attempt::state));
    }

    private Map<PaymentId, PaymentState> stood() {
        return book.payments().stream()
                .collect(Collectors.toMap(payment -> payment.line().payment(), Payment::state));
    }

    private static List<PaymentLine> lines() {
        return IntStream.range(0, PEOPLE).mapToObj(Lines::line).toList();
    }
}
