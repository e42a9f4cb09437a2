package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.PaymentAccount;
import org.jspecify.annotations.Nullable;

/** A confirmed change of where a person is paid. */
record AccountMove(PaymentAccount now, @Nullable AccountId before) {}
