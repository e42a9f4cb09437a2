package bd.spbmu.command.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.payroll.EligibleEnrolments.Eligible;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentListTest {

    private static final LocalDate START = LocalDate.of(2026, 7, 1);
    private static final Period QUARTER = Period.of("2026-27-Q1");
    private static final PayrollId PAYROLL = new PayrollId(ProgrammeCode.of("old-age-allowance"), QUARTER);
    private static final Amounts AMOUNTS =
            Amounts.of(List.of(new BenefitRule("r", new Taka(65_000), START, null, "test", true)), QUARTER);

    @ParameterizedTest
    @EnumSource(Provider.class)
    void what_no_gateway_can_pay_is_held_with_its_reason(Provider provider) {
        PaymentList list = new PaymentList(PAYROLL, 1, List.of(paidInto(provider, Life.LIVING, false)), AMOUNTS);

        assertThat(list.lines(0)).hasSize(provider.isWallet() ? 1 : 0);
        assertThat(list.held(0))
                .extracting(HeldLine::reason)
                .isEqualTo(provider.isWallet() ? List.of() : List.of(HoldReason.ACCOUNT_NOT_PAYABLE));
    }

    @ParameterizedTest
    @CsvSource({"DEAD,DECEASED", "GONE,LEFT_REGISTRY"})
    void whoever_died_or_left_is_held(Life life, HoldReason reason) {
        PaymentList list = new PaymentList(PAYROLL, 1, List.of(paidInto(Provider.BKASH, life, false)), AMOUNTS);

        assertThat(list.lines(0)).isEmpty();
        assertThat(list.held(0)).extracting(HeldLine::reason).containsExactly(reason);
    }

    @Test
    void a_suspended_benefit_is_held_before_its_account_is_looked_at() {
        PaymentList list = new PaymentList(PAYROLL, 1, List.of(paidInto(Provider.BANK, Life.LIVING, true)), AMOUNTS);

        assertThat(list.lines(0)).isEmpty();
        assertThat(list.held(0)).extracting(HeldLine::reason).containsExactly(HoldReason.UNDER_SUSPENSION);
    }

    @Test
    void what_a_merge_brought_is_paid_under_the_name_it_had_and_a_person_once() {
        Eligible own = paidInto(Provider.BKASH, Life.LIVING, false);
        BeneficiaryId absorbed = new BeneficiaryId(new UUID(0, 2));
        Eligible brought = new Eligible(
                new EnrolmentId(new UUID(1, 2)),
                own.beneficiary(),
                absorbed,
                own.place(),
                START,
                null,
                own.account(),
                false,
                false,
                false,
                Life.LIVING);

        PaymentList list = new PaymentList(PAYROLL, 1, List.of(brought, own), AMOUNTS);

        assertThat(list.lines(0))
                .extracting(PaymentLine::payment)
                .containsExactly(PaymentId.regular(PAYROLL.programme(), absorbed, QUARTER));
        assertThat(list.held(0)).isEmpty();
    }

    private static Eligible paidInto(Provider provider, Life life, boolean suspended) {
        UUID person = new UUID(0, 1);
        return new Eligible(
                new EnrolmentId(new UUID(1, 1)),
                new BeneficiaryId(person),
                new BeneficiaryId(person),
                PlaceCode.of("554906"),
                START,
                null,
                new PaymentAccount(provider, AccountId.of("0".repeat(32)), Sealed.of("s1." + person + ".AAAA")),
                suspended,
                false,
                false,
                life);
    }
}
