package bd.spbmu.infra.gateways;

import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Provider;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Numbered people who are to be paid, their wallets spread over the providers. */
final class Paid {

    static final Taka AMOUNT = new Taka(180_000);
    static final List<Provider> PROVIDERS =
            Stream.of(Provider.values()).filter(Provider::isWallet).toList();

    private Paid() {}

    /** Everybody's wallet ends in 5, and so takes the money. */
    static Instruction instruction(OpenSeals seals, int person) {
        PaymentId payment = PaymentId.of("%032x".formatted(person));
        Provider provider = PROVIDERS.get(person % PROVIDERS.size());
        return new Instruction(
                payment,
                InstructionId.of(payment, 1),
                1,
                AMOUNT,
                new PaymentAccount(
                        provider,
                        AccountId.of("%032x".formatted(person)),
                        seals.seal(subject(person), PersonalField.ACCOUNT, "0171000%03d5".formatted(person))));
    }

    static UUID subject(int person) {
        return new UUID(0, person);
    }
}
