package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.infra.gateways.ProviderMessage.Result;
import bd.spbmu.kernel.payroll.InstructionId;
import java.util.Objects;
import java.util.Optional;

/** Reads what a provider says; a status this registry does not know is no answer. */
final class ProviderResults {

    private ProviderResults() {}

    static Optional<PaymentResult> read(Result result) {
        InstructionId instruction = InstructionId.of(result.id());
        return switch (result.status()) {
            case "ACCEPTED" -> Optional.of(new PaymentResult.Accepted(instruction));
            case "SETTLED" ->
                Optional.of(new PaymentResult.Settled(
                        instruction, Objects.requireNonNullElse(result.reference(), result.id())));
            case "RETURNED" ->
                Optional.of(new PaymentResult.Returned(instruction, ReasonCodes.meaning(result.reason())));
            case "FAILED" -> Optional.of(new PaymentResult.Failed(instruction, ReasonCodes.meaning(result.reason())));
            default -> Optional.empty();
        };
    }
}
