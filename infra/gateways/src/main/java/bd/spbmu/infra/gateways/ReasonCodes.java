package bd.spbmu.infra.gateways;

import bd.spbmu.kernel.payroll.ReturnReason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Providers' codes and what they mean here. No provider publishes its list: these are our profile's, and others are OTHER. */
final class ReasonCodes {

    private static final Map<String, ReturnReason> MEANINGS = Map.of(
            "WALLET_CLOSED", ReturnReason.ACCOUNT_CLOSED,
            "NO_SUCH_WALLET", ReturnReason.NO_ACCOUNT,
            "KYC_MISMATCH", ReturnReason.NAME_MISMATCH,
            "WALLET_DORMANT", ReturnReason.DORMANT,
            "LIMIT_EXCEEDED", ReturnReason.LIMIT_EXCEEDED,
            "HOLDER_DECEASED", ReturnReason.DECEASED);

    private ReasonCodes() {}

    static ReturnReason meaning(@Nullable String code) {
        return code == null ? ReturnReason.OTHER : MEANINGS.getOrDefault(code, ReturnReason.OTHER);
    }
}
