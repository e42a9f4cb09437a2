package bd.spbmu.infra.searchstore.eligible;

import bd.spbmu.command.payroll.EligibleEnrolments;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.doubledipping.DoubleDippingDocuments;
import bd.spbmu.projections.doubledipping.OverlapViews;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.projections.payroll.PaymentView;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import bd.spbmu.projections.payroll.PaymentViews;
import bd.spbmu.projections.payroll.PayrollDocuments;
import bd.spbmu.projections.registry.AccountView;
import bd.spbmu.projections.registry.AccountViews;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.registry.RegistryDocuments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins, a thousand at a time, the enrolments of a programme with the persons, the accounts they are paid into and the
 * cases that hold their payments. */
@Component
class IndexedEnrolments implements EligibleEnrolments {

    private static final int AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> VIEWS = List.of(
            EnrolmentDocuments.PROCESSOR,
            RegistryDocuments.PERSON_PROCESSOR,
            RegistryDocuments.ACCOUNT_PROCESSOR,
            DoubleDippingDocuments.OVERLAP_PROCESSOR,
            PayrollDocuments.PAYMENT_PROCESSOR);

    private final EnrolmentViews enrolments;
    private final PersonViews persons;
    private final AccountViews accounts;
    private final OverlapViews overlaps;
    private final PaymentViews payments;
    private final ViewProgress progress;

    IndexedEnrolments(
            EnrolmentViews enrolments,
            PersonViews persons,
            AccountViews accounts,
            OverlapViews overlaps,
            PaymentViews payments,
            ViewProgress progress) {
        this.enrolments = enrolments;
        this.persons = persons;
        this.accounts = accounts;
        this.overlaps = overlaps;
        this.payments = payments;
        this.progress = progress;
    }

    @Override
    public Listing in(ProgrammeCode programme, Period period) {
        LogPosition now = progress.head();
        progress.await(now, VIEWS, PATIENCE);
        List<Eligible> eligible = new ArrayList<>();
        String after = null;
        do {
            Page<EnrolmentView> page = enrolments.drawing(programme, period.first(), period.last(), AT_ONCE, after);
            eligible.addAll(joined(page.views()));
            after = page.next();
        } while (after != null);
        return new Listing(now, paidFirst(eligible, programme, period));
    }

    /** Of several stays that a merge brought together, the one whose payment for the period exists goes before the others. */
    private List<Eligible> paidFirst(List<Eligible> eligible, ProgrammeCode programme, Period period) {
        Map<BeneficiaryId, List<Eligible>> several = eligible.stream()
                .filter(one -> !one.paidUnder().equals(one.beneficiary()))
                .map(Eligible::beneficiary)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), person -> new ArrayList<>()));
        if (several.isEmpty()) {
            return eligible;
        }
        eligible.stream()
                .filter(one -> several.containsKey(one.beneficiary()))
                .forEach(one ->
                        Objects.requireNonNull(several.get(one.beneficiary())).add(one));
        Map<PaymentId, PaymentView> paid = payments.payments(several.values().stream()
                .flatMap(List::stream)
                .map(one -> PaymentId.regular(programme, one.paidUnder(), period))
                .toList());
        Comparator<Eligible> paidBefore = Comparator.comparing(one -> {
            PaymentView before = paid.get(PaymentId.regular(programme, one.paidUnder(), period));
            return before == null || before.state() == Standing.HELD;
        });
        several.values().forEach(stays -> stays.sort(paidBefore));
        return eligible.stream()
                .map(one -> several.containsKey(one.beneficiary())
                        ? Objects.requireNonNull(several.get(one.beneficiary())).removeFirst()
                        : one)
                .toList();
    }

    private List<Eligible> joined(List<EnrolmentView> due) {
        Map<BeneficiaryId, PersonView> who =
                persons.persons(due.stream().map(EnrolmentView::beneficiary).toList());
        Map<AccountId, AccountView> paidInto = accounts.accounts(who.values().stream()
                .map(PersonView::account)
                .filter(Objects::nonNull)
                .map(PaymentAccount::account)
                .toList());
        Set<EnrolmentId> suspended =
                overlaps.held(due.stream().map(EnrolmentView::enrolment).toList());
        return due.stream()
                .map(enrolment -> eligible(
                        enrolment,
                        who.get(enrolment.beneficiary()),
                        paidInto,
                        suspended.contains(enrolment.enrolment())))
                .toList();
    }

    /** A person whose view was parked is listed without an account and as provisional: held and seen, not forgotten. */
    private static Eligible eligible(
            EnrolmentView enrolment,
            @Nullable PersonView person,
            Map<AccountId, AccountView> paidInto,
            boolean suspended) {
        PaymentAccount account = person == null ? null : person.account();
        AccountView shared = account == null ? null : paidInto.get(account.account());
        return new Eligible(
                enrolment.enrolment(),
                enrolment.beneficiary(),
                enrolment.paidUnder(),
                enrolment.place(),
                enrolment.startsOn(),
                enrolment.endsOn(),
                account,
                suspended,
                shared != null && shared.holders().size() > 1,
                person == null || person.provisional(),
                person == null ? Life.LIVING : person.life());
    }
}
