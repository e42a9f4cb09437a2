package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.EligibleEnrolments.Eligible;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a payroll, sorted into its batches. The same enrolments give the same lists. */
final class PaymentList {

    private final PayrollId payroll;
    private final List<List<PaymentLine>> lines;
    private final List<List<HeldLine>> held;

    /** A person enrolled twice in one period, with a pause between or by a merge, is paid once: the first enrolment counts. */
    PaymentList(PayrollId payroll, int batches, List<Eligible> enrolments, Amounts amounts) {
        this.payroll = payroll;
        lines = empty(batches);
        held = empty(batches);
        Set<PaymentId> listed = new HashSet<>();
        Set<BeneficiaryId> persons = new HashSet<>();
        for (Eligible enrolment : enrolments) {
            PaymentId payment = PaymentId.regular(payroll.programme(), enrolment.paidUnder(), payroll.period());
            Taka amount = amounts.due(enrolment);
            if (amount.isPositive() && persons.add(enrolment.beneficiary()) && listed.add(payment)) {
                sort(payment, enrolment, amount, payment.batch(batches));
            }
        }
    }

    private void sort(PaymentId payment, Eligible enrolment, Taka amount, int batch) {
        HoldReason reason = reasonToHold(enrolment);
        if (reason == null) {
            PaymentAccount account = Objects.requireNonNull(enrolment.account());
            lines.get(batch)
                    .add(new PaymentLine(
                            payment,
                            enrolment.beneficiary(),
                            enrolment.enrolment(),
                            enrolment.place(),
                            amount,
                            account));
        } else {
            held.get(batch)
                    .add(new HeldLine(
                            payment,
                            enrolment.beneficiary(),
                            enrolment.enrolment(),
                            enrolment.place(),
                            amount,
                            reason));
        }
    }

    private static @Nullable HoldReason reasonToHold(Eligible enrolment) {
        if (enrolment.life() != Life.LIVING) {
            return enrolment.life() == Life.DEAD ? HoldReason.DECEASED : HoldReason.LEFT_REGISTRY;
        }
        if (enrolment.suspended()) {
            return HoldReason.UNDER_SUSPENSION;
        }
        if (enrolment.provisional()) {
            return HoldReason.PROVISIONAL_IDENTITY;
        }
        if (enrolment.account() == null) {
            return HoldReason.NO_ACCOUNT;
        }
        if (!enrolment.account().provider().isWallet()) {
            return HoldReason.ACCOUNT_NOT_PAYABLE;
        }
        return enrolment.accountShared() ? HoldReason.SHARED_ACCOUNT : null;
    }

    PayrollId payroll() {
        return payroll;
    }

    int batches() {
        return lines.size();
    }

    List<PaymentLine> lines(int batch) {
        return lines.get(batch);
    }

    List<HeldLine> held(int batch) {
        return held.get(batch);
    }

    private static <T> List<List<T>> empty(int batches) {
        List<List<T>> lists = new ArrayList<>(batches);
        for (int batch = 0; batch < batches; batch++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
