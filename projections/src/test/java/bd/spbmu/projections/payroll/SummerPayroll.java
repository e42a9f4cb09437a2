package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunFrozen;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Provider;
import java.util.List;
import java.util.UUID;

/** The payroll that the tests pay. */
final class SummerPayroll {

    static final PayrollId SUMMER = PayrollId.of("old-age-allowance:2026-27-Q1");
    static final BatchId BATCH = new BatchId(SUMMER, 0);
    static final ActorId MAKER = ActorId.of("maker");
    static final ActorId CHECKER = ActorId.of("checker");
    static final String ROOT = "ab".repeat(32);

    private SummerPayroll() {}

    static PayrollRunFrozen frozen(int attempt) {
        return new PayrollRunFrozen(
                SUMMER, 1, attempt, MAKER, LogPosition.START, ROOT, 2, new Taka(390_000), 1, List.of());
    }

    static PaymentId payment(int number) {
        return PaymentId.of("%032x".formatted(number));
    }

    static InstructionId attempt(int number) {
        return InstructionId.of("%032x".formatted(100 + number));
    }

    static Instruction instruction(int number) {
        return new Instruction(
                payment(number),
                attempt(number),
                1,
                line(number).amount(),
                line(number).account());
    }

    static PaymentLine line(int number) {
        BeneficiaryId who = new BeneficiaryId(new UUID(0, number));
        return new PaymentLine(
                payment(number),
                who,
                new EnrolmentId(new UUID(1, number)),
                PlaceCode.of("554961"),
                new Taka(195_000),
                new PaymentAccount(
                        Provider.NAGAD,
                        AccountId.of("%032x".formatted(200 + number)),
                        Sealed.of("s1." + who.value() + ".AAAA")));
    }

    static HeldLine held(int number) {
        return new HeldLine(
                payment(number),
                new BeneficiaryId(new UUID(0, number)),
                new EnrolmentId(new UUID(1, number)),
                PlaceCode.of("554961"),
                new Taka(195_000),
                HoldReason.SHARED_ACCOUNT);
    }
}
