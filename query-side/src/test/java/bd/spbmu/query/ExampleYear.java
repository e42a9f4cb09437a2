package bd.spbmu.query;

import static bd.spbmu.query.ExampleIds.enrolment;
import static bd.spbmu.query.ExampleIds.instruction;
import static bd.spbmu.query.ExampleIds.number;
import static bd.spbmu.query.ExampleIds.payment;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CaseStep;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BeneficiaryNotified;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseWeighed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.matching.Score.Evidence;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReturned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsSettled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Returned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Settled;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunApproved;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunBegun;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunFrozen;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunIssued;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.ReadableSeals;
import bd.spbmu.projections.registry.Persons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small year of the registry: thirty women of three districts, two programmes, one payroll paid in part. */
final class ExampleYear {

    static final PayrollId SUMMER = PayrollId.of("old-age-allowance:2026-27-Q1");
    static final int PERSONS = 30;

    private static final BatchId BATCH = new BatchId(SUMMER, 0);
    private static final ActorId MAKER = ActorId.of("maker");
    private static final List<String> UPAZILAS = List.of("554994", "554961", "302610", "508110");
    private static final int HELD = 3;

    private final EventFeed feed;
    private final Persons persons;
    private final List<BeneficiaryRegistered> registered = new ArrayList<>();

    ExampleYear(EventFeed feed, ReadableSeals seals) {
        this.feed = feed.with(Map.of("actor", "dss-mis", "mis", "dss-mis"));
        this.persons = new Persons(seals);
    }

    void happen() {
        new ExampleCatalogue(feed).happen();
        register();
        enrol();
        pay();
        suspect();
        change();
        new ExampleHousehold(feed).happen();
        new ExampleAnswers(feed).happen();
    }

    /** The last person is paid elsewhere and then dies. */
    private void change() {
        feed.at("2026-08-01T04:00:00Z")
                .happened(
                        Persons.id(PERSONS - 1).toString(),
                        persons.paidInto(PERSONS - 1, Provider.BANK, "085260728/0012345678"));
        feed.at("2026-08-15T04:00:00Z").happened(Persons.id(PERSONS - 1).toString(), persons.died(PERSONS - 1));
    }

    private void register() {
        IntStream.range(0, PERSONS).forEach(number -> {
            BeneficiaryRegistered person = persons.registered(
                    number,
                    "মোছাঃ রহিমা বেগম",
                    "Mst. Rahima Begum",
                    LocalDate.of(1950, 1, 1).plusDays(37L * number),
                    UPAZILAS.get(number % UPAZILAS.size()),
                    "55499412345%02d".formatted(number),
                    "017123456%02d".formatted(number));
            registered.add(person);
            feed.happened(person.beneficiary().toString(), person);
        });
    }

    private void enrol() {
        registered.forEach(person -> feed.happened(
                "entitlements-" + person.beneficiary().text(),
                new Enrolled(
                        person.beneficiary(),
                        enrolment(person.beneficiary()),
                        number(person) % 3 == 2 ? ExampleCatalogue.WIDOW : ExampleCatalogue.OLD_AGE,
                        ExampleCatalogue.DSS,
                        LocalDate.of(2026, 7, 1),
                        person.person().presentPlace(),
                        Gender.FEMALE,
                        person.person().birthYear(),
                        ExampleCatalogue.RULES)));
    }

    private void pay() {
        List<BeneficiaryRegistered> due =
                registered.stream().filter(person -> number(person) % 3 != 2).toList();
        List<BeneficiaryRegistered> paid = due.subList(HELD, due.size());
        feed.happened(SUMMER.toString(), new PayrollRunBegun(SUMMER, 1, 1, 1, MAKER));
        feed.happened(
                BATCH.toString(),
                new PaymentsPrepared(
                        BATCH,
                        1,
                        1,
                        paid.stream().map(ExampleYear::line).toList(),
                        due.subList(0, HELD).stream().map(ExampleYear::held).toList()));
        feed.happened(
                SUMMER.toString(),
                new PayrollRunFrozen(
                        SUMMER,
                        1,
                        1,
                        MAKER,
                        LogPosition.START,
                        "5f".repeat(32),
                        paid.size(),
                        new Taka(195_000L * paid.size()),
                        HELD,
                        List.of()),
                new PayrollRunApproved(SUMMER, 1, ActorId.of("checker"), "5f".repeat(32)),
                new PayrollRunIssued(SUMMER, 1, MAKER, List.of()));
        answer(paid);
    }

    private void answer(List<BeneficiaryRegistered> paid) {
        List<Instruction> sent = paid.stream()
                .map(person -> new Instruction(
                        payment(person),
                        instruction(person),
                        1,
                        line(person).amount(),
                        line(person).account()))
                .toList();
        feed.happened(
                BATCH.toString(),
                new PaymentsIssued(BATCH, 1, sent),
                new PaymentsSettled(
                        BATCH,
                        sent.subList(4, sent.size()).stream()
                                .map(one -> new Settled(one.payment(), one.instruction(), "TRX"))
                                .toList()),
                new PaymentsReturned(
                        BATCH,
                        sent.subList(0, 2).stream()
                                .map(one -> new Returned(one.payment(), one.instruction(), ReturnReason.ACCOUNT_CLOSED))
                                .toList()));
    }

    private void suspect() {
        CaseId same = CaseId.of("1".repeat(32));
        AtIssue benefit =
                new AtIssue(Persons.id(1), new EnrolmentId(new UUID(0, 1)), ProgrammeCode.of("old-age-allowance"));
        CaseStep notice = new CaseStep(
                LocalDate.of(2026, 9, 1),
                ActorId.of("operator"),
                "Both records show one NID",
                new Bilingual("Please come to the office.", "অনুগ্রহ করে কার্যালয়ে আসুন।"));
        feed.happened(
                same.toString(),
                new SamePersonSuspected(
                        same,
                        Persons.id(1),
                        Persons.id(2),
                        new Score(
                                Level.LIKELY,
                                1450,
                                List.of(
                                        new Evidence("name", "phonetic", 520),
                                        new Evidence("birth-date", "exact", 930),
                                        new Evidence("place", "different", -110)),
                                "test")),
                new CaseWeighed(
                        same,
                        List.of(new AtStake(
                                benefit.beneficiary(),
                                benefit.enrolment(),
                                benefit.programme(),
                                PlaceCode.of("554994"),
                                Taka.ofTaka(650)))),
                new BeneficiaryNotified(
                        same, benefit, notice, CaseTermsId.of("default-2023"), LocalDate.of(2026, 9, 16)));
        CaseId shared = CaseId.of("2".repeat(32));
        feed.happened(
                shared.toString(),
                new SharedAccountNoticed(
                        shared,
                        Persons.id(3),
                        Persons.id(4),
                        Objects.requireNonNull(registered.get(3).account()).account()));
    }

    private static PaymentLine line(BeneficiaryRegistered person) {
        return new PaymentLine(
                payment(person),
                person.beneficiary(),
                enrolment(person.beneficiary()),
                person.person().presentPlace(),
                new Taka(195_000),
                Objects.requireNonNull(person.account()));
    }

    private static HeldLine held(BeneficiaryRegistered person) {
        return new HeldLine(
                payment(person),
                person.beneficiary(),
                enrolment(person.beneficiary()),
                person.person().presentPlace(),
                new Taka(195_000),
                HoldReason.SHARED_ACCOUNT);
    }
}
