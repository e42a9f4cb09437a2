package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.EligibleEnrolments.Eligible;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.PayrollProblem;
import bd.spbmu.kernel.programme.BenefitRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an enrolment draws in a period: the monthly entitlement of every month on whose first day it holds. */
final class Amounts {

    private final SortedMap<LocalDate, Taka> monthly;

    private Amounts(SortedMap<LocalDate, Taka> monthly) {
        this.monthly = monthly;
    }

    /** @throws Refusal {@code no-benefit-rule} if a month of the period has none; the newest of several decides */
    static Amounts of(List<BenefitRule> rules, Period period) {
        SortedMap<LocalDate, Taka> monthly = new TreeMap<>();
        for (int month = 0; month < period.months(); month++) {
            LocalDate first = period.first().plusMonths(month);
            BenefitRule holds = rules.stream()
                    .filter(rule -> rule.holdsOn(first))
                    .max(Comparator.comparing(BenefitRule::from))
                    .orElseThrow(() -> new Refusal(PayrollProblem.NO_BENEFIT_RULE));
            monthly.put(first, holds.monthly());
        }
        return new Amounts(monthly);
    }

    Taka due(Eligible enrolment) {
        LocalDate end = enrolment.endsOn() == null ? LocalDate.MAX : enrolment.endsOn();
        return monthly.entrySet().stream()
                .filter(month -> !month.getKey().isBefore(enrolment.startsOn()))
                .filter(month -> !month.getKey().isAfter(end))
                .map(Map.Entry::getValue)
                .reduce(Taka.ZERO, Taka::plus);
    }
}
