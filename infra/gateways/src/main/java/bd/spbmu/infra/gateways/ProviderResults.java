package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.infra.gateways.ProviderMessage.Result;
import bd.spbmu.infra.gateways.ProviderMessage.Results;
import bd.spbmu.kernel.payroll.InstructionId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a provider says; a status this registry does not know is no answer. */
final class ProviderResults {

    /** Said of an instruction the provider was asked for and does not have. */
    static final String NEVER_SEEN = "NEVER_SEEN";

    private ProviderResults() {}

    /** The results of a message that is complete: a signature proves who wrote it, not that nothing is missing. */
    static Optional<List<Result>> whole(@Nullable Results message) {
        if (message == null || message.results() == null) {
            return Optional.empty();
        }
        boolean complete =
                message.results().stream().allMatch(one -> one != null && one.id() != null && one.status() != null);
        return complete ? Optional.of(message.results()) : Optional.empty();
    }

    static Optional<PaymentResult> read(Result result) {
        InstructionId instruction = InstructionId.of(result.id());
        return switch (result.status()) {
            case "ACCEPTED" -> Optional.of(new PaymentResult.Accepted(instruction));
            case "SETTLED" ->
                Optional.of(new PaymentResult.Settled(
                        instruction, Objects.requireNonNullElse(result.reference(), result.id())));
            case "RETURNED" ->
                Optional.of(new PaymentResult.Returned(instruction, ReasonCodes.meaning(result.reason())));
            case "EXPIRED" -> Optional.of(new PaymentResult.Expired(instruction));
            case "REVERSED" -> Optional.of(new PaymentResult.Reversed(instruction));
            case "FAILED" -> Optional.of(new PaymentResult.Failed(instruction, ReasonCodes.meaning(result.reason())));
            default -> Optional.empty();
        };
    }
}
