package bd.spbmu.infra.gateways;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes over the wire between the registry and a provider. Our own profile: no provider publishes a G2P interface. */
final class ProviderMessage {

    private ProviderMessage() {}

    record Instructions(List<Instruction> instructions) {}

    /** @param reference the batch, given back in statements */
    record Instruction(String id, String reference, String wallet, long amountPoisha) {}

    record Question(List<String> ids) {}

    record Results(List<Result> results) {}

    /**
     * What the provider says of one instruction.
     *
     * @param status {@code ACCEPTED SETTLED RETURNED FAILED EXPIRED REVERSED}, and when asked also {@code NEVER_SEEN}
     * @param reference the provider's transaction id, when settled
     * @param reason the provider's own code, when returned or failed
     */
    record Result(
            String id,
            String status,
            @Nullable String reference,
            @Nullable String reason) {}

    record Statement(List<Line> lines) {}

    /** @param status as in {@link Result}; what failed is on no statement */
    record Line(String id, String reference, long amountPoisha, String status) {}
}
