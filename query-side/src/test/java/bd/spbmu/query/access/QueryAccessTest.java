package bd.spbmu.query.access;

import static bd.spbmu.kernel.access.Role.ADMINISTRATOR;
import static bd.spbmu.kernel.access.Role.ANALYST;
import static bd.spbmu.kernel.access.Role.AUDITOR;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.projections.registry.Persons;
import bd.spbmu.query.As;
import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.TestRegistry;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.dashboard.DashboardAnswers;
import bd.spbmu.query.doubledipping.CaseAnswers;
import bd.spbmu.query.doubledipping.CaseQuestion;
import bd.spbmu.query.doubledipping.Check;
import bd.spbmu.query.doubledipping.CheckAnswers;
import bd.spbmu.query.enrolment.CoverageAnswers;
import bd.spbmu.query.enrolment.CoverageQuestion;
import bd.spbmu.query.overlaps.CaseFigures;
import bd.spbmu.query.overlaps.OverlapFigures;
import bd.spbmu.query.overlaps.OverlapGrouping;
import bd.spbmu.query.payroll.PaymentAnswers;
import bd.spbmu.query.payroll.PaymentQuestion;
import bd.spbmu.query.payroll.PayrollAnswers;
import bd.spbmu.query.registry.BeneficiaryAnswers;
import bd.spbmu.query.registry.HistoryAnswers;
import bd.spbmu.query.registry.PersonSearch;
import bd.spbmu.query.registry.PersonSearch.GivenIdentifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every question, asked in every role. */
@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
class QueryAccessTest {

    private static final PayrollId SUMMER = PayrollId.of("old-age-allowance:2026-27-Q1");
    private static final Paging PAGE = new Paging(10, null);

    @Autowired
    private BeneficiaryAnswers beneficiaries;

    @Autowired
    private HistoryAnswers histories;

    @Autowired
    private CheckAnswers checks;

    @Autowired
    private OverlapFigures overlaps;

    @Autowired
    private CaseFigures caseFigures;

    @Autowired
    private CaseAnswers cases;

    @Autowired
    private CoverageAnswers coverage;

    @Autowired
    private PaymentAnswers payments;

    @Autowired
    private PayrollAnswers payrolls;

    @Autowired
    private DashboardAnswers dashboards;

    @Autowired
    private QueryScope scope;

    @ParameterizedTest
    @EnumSource(Role.class)
    void persons_are_shown_to_those_who_work_on_them_and_to_auditors(Role role) {
        boolean allowed = !EnumSet.of(ANALYST, ADMINISTRATOR).contains(role);
        personal().forEach((name, question) -> requires(allowed, role, name, question));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void checks_are_answered_to_those_who_enrol(Role role) {
        boolean allowed =
                EnumSet.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER).contains(role);
        Check check = new Check(
                ProgrammeCode.of("widow-allowance"),
                null,
                new GivenIdentifier(IdentifierType.NID, "9999999999999"),
                null);
        requires(allowed, role, "check", () -> checks.check(check));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void figures_are_shown_to_every_role(Role role) {
        figures().forEach((name, question) -> requires(true, role, name, question));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_log_is_shown_to_auditors_alone(Role role) {
        requires(role == AUDITOR, role, "log", () -> scope.require(QueryScope.AUDIT));
    }

    @Test
    void nobody_without_a_role_is_shown_anything_but_the_catalogue() {
        As nobody = new As(new Actor(ActorId.of("public"), ActorKind.MACHINE, null, Set.of(), Scope.EVERYTHING));
        Stream.concat(personal().values().stream(), figures().values().stream())
                .forEach(question -> assertThatThrownBy(() -> ask(nobody, question))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("role-missing"));
    }

    private Map<String, Runnable> personal() {
        return Map.of(
                "record", () -> beneficiaries.record(Persons.id(1), null),
                "by source", () -> beneficiaries.bySource(MisCode.of("dss-mis"), "L-1"),
                "search", () -> beneficiaries.search(named("Rahima")),
                "history", () -> histories.of(Persons.id(1)),
                "payments", () -> payments.list(PaymentQuestion.ALL, PAGE),
                "lines", () -> payrolls.lines(SUMMER, 1, null, PAGE),
                "cases", () -> cases.list(CaseQuestion.ANYTHING, PAGE));
    }

    private Map<String, Runnable> figures() {
        return Map.of(
                "coverage", () -> coverage.coverage(CoverageQuestion.groupedBy("programme")),
                "sums", () -> payments.sums(PaymentQuestion.ALL, List.of("state")),
                "payrolls", () -> payrolls.list(null, null, PAGE),
                "run", () -> payrolls.run(SUMMER, 1),
                "dashboard", () -> dashboards.dashboard(),
                "matrix", () -> overlaps.matrix(OverlapGrouping.ALL, null),
                "case figures", () -> caseFigures.cases(OverlapGrouping.DISTRICT),
                "precision", () -> caseFigures.precision());
    }

    private static PersonSearch named(String name) {
        return new PersonSearch(null, PlainName.of(name), null, null, null, null);
    }

    private static void requires(boolean allowed, Role role, String name, Runnable question) {
        As caller = As.officer(role);
        if (allowed) {
            assertThatCode(() -> ask(caller, question)).as(name).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ask(caller, question))
                    .as(name)
                    .isInstanceOf(Refusal.class)
                    .hasMessage("role-missing");
        }
    }

    private static void ask(As caller, Runnable question) {
        caller.ask(() -> {
            question.run();
            return "";
        });
    }
}
