package bd.spbmu.query.payroll;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import bd.spbmu.query.As;
import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.TestRegistry;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.dashboard.Dashboard;
import bd.spbmu.query.dashboard.DashboardAnswers;
import bd.spbmu.query.enrolment.CoverageAnswers;
import bd.spbmu.query.enrolment.CoverageLine;
import bd.spbmu.query.enrolment.CoverageQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Thirty persons, twenty of them on a payroll of which three lines are held, two came back, two are on their way. */
@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
class FiguresTest {

    private static final PayrollId SUMMER = PayrollId.of("old-age-allowance:2026-27-Q1");
    private static final As ANALYST = As.officer(Role.ANALYST);
    private static final As AUDITOR = As.officer(Role.AUDITOR);
    private static final As KURIGRAM = As.officerOf(Role.FIELD_OFFICER, "5549");

    @Autowired
    private CoverageAnswers coverage;

    @Autowired
    private PaymentAnswers payments;

    @Autowired
    private PayrollAnswers payrolls;

    @Autowired
    private DashboardAnswers dashboards;

    @Test
    void coverage_counts_by_what_was_asked_in_the_readers_scope() {
        assertThat(ANALYST.ask(() -> coverage.coverage(CoverageQuestion.groupedBy("programme")))
                        .items())
                .containsExactly(
                        new CoverageLine("old-age-allowance", null, null, null, null, 20, 20),
                        new CoverageLine("widow-allowance", null, null, null, null, 10, 10));
        assertThat(KURIGRAM.ask(() -> coverage.coverage(CoverageQuestion.groupedBy("district")))
                        .items())
                .containsExactly(new CoverageLine(null, "5549", null, null, null, 16, 16));
        assertThat(As.mis("pesp-mis")
                        .ask(() -> coverage.coverage(CoverageQuestion.groupedBy()))
                        .items())
                .containsExactly(new CoverageLine(null, null, null, null, null, 0, 0));
    }

    @Test
    void coverage_knows_what_was_known_on_a_day() {
        CoverageQuestion before = new CoverageQuestion(
                List.of(), null, null, null, null, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 6, 30));
        CoverageQuestion after = new CoverageQuestion(
                List.of(), null, null, null, null, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 7, 1));

        assertThat(persons(before)).isZero();
        assertThat(persons(after)).isEqualTo(30);
    }

    @Test
    void coverage_is_not_grouped_by_what_it_does_not_know() {
        assertThatThrownBy(() -> ANALYST.ask(() -> coverage.coverage(CoverageQuestion.groupedBy("religion"))))
                .isInstanceOf(Malformed.class)
                .hasMessage("grouping-unknown");
    }

    @Test
    void payments_are_added_up_to_the_poisha() {
        Answer<PaymentSum> sums = ANALYST.ask(() -> payments.sums(PaymentQuestion.ALL, List.of("state")));

        assertThat(sums.items())
                .extracting(PaymentSum::state, PaymentSum::payments, PaymentSum::amount)
                .containsExactly(
                        tuple("HELD", 3L, new Taka(585_000)),
                        tuple("ISSUED", 2L, new Taka(390_000)),
                        tuple("RETURNED", 2L, new Taka(390_000)),
                        tuple("SETTLED", 13L, new Taka(2_535_000)));
    }

    @Test
    void payments_are_listed_narrowed_and_in_scope() {
        PaymentQuestion held = new PaymentQuestion(null, null, null, null, null, HoldReason.SHARED_ACCOUNT, null, null);

        assertThat(AUDITOR.ask(() -> payments.list(held, new Paging(100, null))).total())
                .isEqualTo(3);
        assertThat(KURIGRAM.ask(() -> payments.list(PaymentQuestion.ALL, new Paging(100, null)))
                        .items())
                .isNotEmpty()
                .allMatch(row -> row.place().isWithin(PlaceCode.of("5549")));
        assertThatThrownBy(() -> new Paging(0, null)).hasMessage("size-out-of-range");
        assertThatThrownBy(() -> new Paging(1_001, null)).hasMessage("size-out-of-range");
    }

    @Test
    void a_run_shows_what_became_of_its_payments() {
        PayrollRun run = ANALYST.ask(() -> payrolls.run(SUMMER, 1));

        assertThat(run.payroll().frozen()).isNotNull();
        assertThat(run.sums().stream().mapToLong(PaymentSum::payments).sum()).isEqualTo(20);
        assertThat(run.reconciled()).isNull();
        assertThat(AUDITOR.ask(() -> payrolls.lines(SUMMER, 1, Standing.RETURNED, new Paging(10, null)))
                        .items())
                .hasSize(2)
                .allMatch(row -> row.returnReason() != null);
    }

    @Test
    void a_payroll_out_of_scope_or_never_run_is_not_there() {
        assertThatThrownBy(() -> As.operatorOf("widow-allowance").ask(() -> payrolls.run(SUMMER, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("not-found");
        assertThatThrownBy(() -> ANALYST.ask(() -> payrolls.run(SUMMER, 2))).hasMessage("not-found");
    }

    @Test
    void the_dashboard_keeps_published_and_own_figures_apart() {
        Dashboard dashboard = ANALYST.ask(() -> dashboards.dashboard());

        assertThat(requireNonNull(dashboard.published()).figures().programmes()).isEqualTo(115);
        assertThat(dashboard.own().programmes()).isEqualTo(Map.of("G2P", 2L, "YET_TO_BE_INTEGRATED", 1L));
        assertThat(dashboard.own().registered()).isEqualTo(30);
        assertThat(dashboard.own().covered()).isEqualTo(30);
        assertThat(dashboard.own().cases()).isEqualTo(Map.of("SAME_PERSON", 1L, "SHARED_ACCOUNT", 1L));
        assertThat(KURIGRAM.ask(() -> dashboards.dashboard()).own().registered())
                .isEqualTo(16);
    }

    private long persons(CoverageQuestion question) {
        return ANALYST.ask(() -> coverage.coverage(question)).items().getFirst().persons();
    }
}
