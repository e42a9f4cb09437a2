package bd.spbmu.query.overlaps;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.projections.Documents.Change;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.doubledipping.DoubleDippingDocuments;
import bd.spbmu.projections.doubledipping.OverlapViews;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.projections.programme.CatalogueDocuments;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.programme.ProgrammeView;
import bd.spbmu.projections.registry.Persons;
import bd.spbmu.query.As;
import bd.spbmu.query.access.QueryScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OverlapReportTest {

    private static final int PERSONS = 900;
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final List<String> PROGRAMMES = List.of("a1", "b2", "c3", "d4");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    private static final As ANALYST = As.officer(Role.ANALYST);

    private final InMemoryDocuments<EnrolmentView> enrolments = new InMemoryDocuments<>(EnrolmentDocuments.ENROLMENT);
    private final InMemoryDocuments<ProgrammeView> programmes = new InMemoryDocuments<>(CatalogueDocuments.PROGRAMME);
    private final CatalogueViews catalogue = new CatalogueViews(
            new InMemoryDocuments<>(CatalogueDocuments.MINISTRY),
            new InMemoryDocuments<>(CatalogueDocuments.MIS),
            programmes,
            new InMemoryDocuments<>(CatalogueDocuments.PUBLICATION));
    private final QueryScope scope = new QueryScope(new EnrolmentViews(enrolments));
    private final OverlapFigures figures = new OverlapFigures(new EnrolmentViews(enrolments), catalogue, scope, CLOCK);
    private final List<Set<String>> drawn = new ArrayList<>();

    @Test
    void the_matrix_counts_each_person_once_per_pair_however_many_pages_there_are() {
        everyoneDrawsSomething();

        List<MatrixLine> lines =
                ANALYST.ask(() -> figures.matrix(OverlapGrouping.ALL, null)).items();

        assertThat(lines)
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.persons())
                        .isEqualTo(drawn.stream()
                                .filter(theirs -> theirs.contains(line.first()) && theirs.contains(line.second()))
                                .count()));
        assertThat(ANALYST.ask(() -> figures.matrix(OverlapGrouping.DISTRICT, PlaceCode.of("5549")))
                        .items())
                .extracting(MatrixLine::district)
                .containsOnly("5549");
        assertThat(As.mis("pesp-mis")
                        .ask(() -> figures.matrix(OverlapGrouping.ALL, null))
                        .items())
                .isEmpty();
    }

    @Test
    void a_ministry_counts_a_person_once_also_when_it_runs_both_programmes() {
        enrolled(1, "a1");
        enrolled(1, "b2");
        for (String code : PROGRAMMES) {
            programmes.write(List.of(new Change<>(code, 0, programme(code))));
        }

        assertThat(ANALYST.ask(() -> figures.matrix(OverlapGrouping.MINISTRY, null))
                        .items())
                .containsExactly(new MatrixLine(null, "mosw", "a1", "b2", 1));
    }

    @Test
    void figures_of_cases_are_there_before_there_is_a_case() {
        CaseFigures cases = new CaseFigures(
                new OverlapViews(new InMemoryDocuments<>(DoubleDippingDocuments.OVERLAP)), catalogue, scope);

        CaseLine all =
                ANALYST.ask(() -> cases.cases(OverlapGrouping.ALL)).items().getFirst();

        assertThat(all.opened()).isZero();
        assertThat(all.medianDays()).isNull();
        assertThat(ANALYST.ask(cases::precision).items()).isEmpty();
    }

    private void everyoneDrawsSomething() {
        Random chance = new Random(6);
        for (int person = 1; person <= PERSONS; person++) {
            Set<String> theirs = new TreeSet<>();
            for (String programme : PROGRAMMES) {
                if (chance.nextBoolean()) {
                    theirs.add(programme);
                    enrolled(person, programme);
                }
            }
            drawn.add(theirs);
        }
    }

    private void enrolled(int person, String programme) {
        EnrolmentId id = new EnrolmentId(new UUID(person, PROGRAMMES.indexOf(programme)));
        enrolments.write(List.of(new Change<>(
                id.text(),
                0,
                new EnrolmentView(
                        0,
                        id,
                        Persons.id(person),
                        ProgrammeCode.of(programme),
                        null,
                        PlaceCode.of("554994"),
                        PlaceCode.of("5549"),
                        Gender.FEMALE,
                        1955,
                        JULY,
                        null,
                        null,
                        null,
                        Instant.EPOCH,
                        null))));
    }

    private static ProgrammeView programme(String code) {
        return new ProgrammeView(
                0,
                ProgrammeCode.of(code),
                1,
                new Bilingual(code, code),
                List.of(MinistryCode.of("mosw")),
                PaymentMode.G2P,
                List.of(),
                List.of(),
                null);
    }
}
