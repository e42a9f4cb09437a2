package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who receives the money when it is not the beneficiary, sealed under the beneficiary's key. Their identifier is told, not
 * claimed: a guardian may be registered themselves.
 *
 * @param relation to the beneficiary, such as mother
 */
public record Recipient(
        RecipientKind kind,
        Sealed nameBn,
        Sealed relation,
        @Nullable Sealed mobile,
        @Nullable IdentifierType identifierType,
        @Nullable Sealed identifier) {}
