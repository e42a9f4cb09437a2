package bd.spbmu.command.payroll;

import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.ReturnReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a provider really did with each instruction, step by step, whatever it says of it. */
final class ProviderLedger {

    private final List<Page> pages = new ArrayList<>();

    private record Page(Instruction instruction, List<PaymentResult> history) {

        InstructionId id() {
            return instruction.instruction();
        }

        PaymentResult last() {
            return history.getLast();
        }
    }

    void take(Instruction instruction) {
        pages.add(
                new Page(instruction, new ArrayList<>(List.of(new PaymentResult.Accepted(instruction.instruction())))));
    }

    /** One true step further with one of the instructions. */
    void goOn(int chance) {
        any(chance).ifPresent(page -> {
            List<PaymentResult> next = next(page);
            if (!next.isEmpty()) {
                page.history().add(next.get(chance / 13 % next.size()));
            }
        });
    }

    private static List<PaymentResult> next(Page page) {
        InstructionId id = page.id();
        PaymentResult settled = new PaymentResult.Settled(id, "TX");
        PaymentResult returned = new PaymentResult.Returned(id, ReturnReason.DORMANT);
        PaymentResult failed = new PaymentResult.Failed(id, ReturnReason.NO_ACCOUNT);
        return switch (page.last()) {
            case PaymentResult.Accepted last -> List.of(settled, returned, failed, new PaymentResult.Expired(id));
            case PaymentResult.Settled last -> List.of(returned);
            case PaymentResult.Expired last -> List.of(settled, new PaymentResult.Reversed(id));
            case PaymentResult.Returned last -> List.of();
            case PaymentResult.Failed last -> List.of();
            case PaymentResult.Reversed last -> List.of();
        };
    }

    /** Late, early and repeated: any true answer about any instruction. */
    Optional<PaymentResult> anyOfItsAnswers(int chance) {
        return any(chance)
                .map(page -> page.history().get(chance / 13 % page.history().size()));
    }

    Optional<PaymentResult> lie(int chance) {
        return any(chance).map(page -> lies(page.id()).get(chance / 13 % 5));
    }

    private static List<PaymentResult> lies(InstructionId id) {
        return List.of(
                new PaymentResult.Settled(id, "LIE"),
                new PaymentResult.Returned(id, ReturnReason.OTHER),
                new PaymentResult.Failed(id, ReturnReason.OTHER),
                new PaymentResult.Expired(id),
                new PaymentResult.Reversed(id));
    }

    private Optional<Page> any(int chance) {
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(chance % pages.size()));
    }

    List<PaymentResult> everything() {
        return pages.stream().flatMap(page -> page.history().stream()).toList();
    }

    long mostCreditsOfOnePayment() {
        Map<PaymentId, Long> credits = pages.stream()
                .filter(page -> page.last() instanceof PaymentResult.Settled)
                .collect(Collectors.groupingBy(page -> page.instruction().payment(), Collectors.counting()));
        return credits.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** What failed is on no statement. */
    List<StatementLine> statement() {
        return pages.stream()
                .filter(page -> !(page.last() instanceof PaymentResult.Failed))
                .map(page -> new StatementLine(page.id(), page.instruction().amount(), state(page.last())))
                .toList();
    }

    private static PaymentState state(PaymentResult last) {
        return PaymentState.valueOf(last.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    }
}
