package bd.spbmu.command.payroll;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.MerkleTree;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Provider;
import java.util.List;
import java.util.UUID;

/** Numbered people, each due 1 800 taka. */
final class Lines {

    static final BatchId BATCH = BatchId.of("old-age-allowance:2026-27-Q1:0");
    static final Taka AMOUNT = new Taka(180_000);
    private static final PlaceCode PLACE = PlaceCode.of("554906");

    private Lines() {}

    static PaymentId payment(int person) {
        return PaymentId.of(
                BATCH.payroll().programme(),
                beneficiary(person),
                BATCH.payroll().period(),
                "basic");
    }

    static InstructionId instructionId(int person) {
        return InstructionId.of(payment(person), 1);
    }

    static PaymentLine line(int person) {
        return line(person, AMOUNT);
    }

    static PaymentLine line(int person, Taka amount) {
        return new PaymentLine(payment(person), beneficiary(person), enrolment(person), PLACE, amount, account(person));
    }

    static HeldLine held(int person) {
        return new HeldLine(
                payment(person), beneficiary(person), enrolment(person), PLACE, AMOUNT, HoldReason.NO_ACCOUNT);
    }

    static Instruction instruction(int person) {
        return new Instruction(payment(person), instructionId(person), 1, AMOUNT, account(person));
    }

    static Instruction attempt(int person, int number, PaymentAccount account) {
        return new Instruction(payment(person), InstructionId.of(payment(person), number), number, AMOUNT, account);
    }

    static String root(PaymentLine... lines) {
        return MerkleTree.rootOf(List.of(lines).stream().map(PaymentLine::leaf).toList());
    }

    private static BeneficiaryId beneficiary(int person) {
        return new BeneficiaryId(new UUID(0, person));
    }

    private static EnrolmentId enrolment(int person) {
        return new EnrolmentId(new UUID(1, person));
    }

    static PaymentAccount account(int person) {
        return new PaymentAccount(
                Provider.BKASH,
                AccountId.of("%032x".formatted(person)),
                Sealed.of("s1." + new UUID(0, person) + ".AAAA"));
    }
}
