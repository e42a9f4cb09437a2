package bd.spbmu.query.overlaps;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.programme.ProgrammeView;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Days;
import bd.spbmu.query.answer.Narrowing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts, in the reader's scope, who draws two programmes at once: every enrolment is walked once, in the order of persons. */
@Component
public class OverlapFigures {

    private static final int AT_ONCE = 1_000;

    private final EnrolmentViews enrolments;
    private final CatalogueViews catalogue;
    private final QueryScope scope;
    private final Clock clock;

    OverlapFigures(EnrolmentViews enrolments, CatalogueViews catalogue, QueryScope scope, Clock clock) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Pairs of programmes with the persons in both; largest first.
     *
     * @param place the enrolments counted there, absent for all
     */
    public Answer<MatrixLine> matrix(OverlapGrouping by, @Nullable PlaceCode place) {
        scope.require(QueryScope.FIGURES);
        LocalDate today = LocalDate.now(clock.withZone(Days.BANGLADESH));
        List<Filter> filters = Narrowing.within(scope.programmesAndPlaces())
                .in("place", place)
                .and(EnrolmentViews.drawingBetween(today, today))
                .filters();
        Count count = new Count(by, ministries());
        String after = null;
        do {
            Page<EnrolmentView> page = enrolments.list(filters, AT_ONCE, after);
            page.views().forEach(count::next);
            after = page.next();
        } while (after != null);
        return Answer.all(count.lines());
    }

    private Map<ProgrammeCode, List<MinistryCode>> ministries() {
        return catalogue.programmes().stream()
                .collect(Collectors.toMap(ProgrammeView::code, ProgrammeView::ministries));
    }

    /** One cell of the matrix. */
    private record Cell(String group, String first, String second) {}

    /** Walks along enrolments in the order of persons and counts each person once per cell. */
    private static final class Count {

        private final OverlapGrouping by;
        private final Map<ProgrammeCode, List<MinistryCode>> ministries;
        private final Map<Cell, Long> persons = new HashMap<>();
        private final List<EnrolmentView> drawn = new ArrayList<>();
        private @Nullable BeneficiaryId person;

        Count(OverlapGrouping by, Map<ProgrammeCode, List<MinistryCode>> ministries) {
            this.by = by;
            this.ministries = ministries;
        }

        void next(EnrolmentView enrolment) {
            if (!enrolment.beneficiary().equals(person)) {
                close();
                person = enrolment.beneficiary();
            }
            drawn.add(enrolment);
        }

        private void close() {
            Set<Cell> cells = new HashSet<>();
            for (EnrolmentView one : drawn) {
                for (EnrolmentView other : drawn) {
                    String first = one.programme().text();
                    String second = other.programme().text();
                    if (first.compareTo(second) < 0) {
                        groups(one, other).forEach(group -> cells.add(new Cell(group, first, second)));
                    }
                }
            }
            cells.forEach(cell -> persons.merge(cell, 1L, Long::sum));
            drawn.clear();
        }

        private Stream<String> groups(EnrolmentView one, EnrolmentView other) {
            return switch (by) {
                case ALL -> Stream.of("");
                case DISTRICT ->
                    Stream.of(one.district().text(), other.district().text());
                case MINISTRY ->
                    Stream.of(one, other)
                            .flatMap(each -> ministries.getOrDefault(each.programme(), List.of()).stream())
                            .map(MinistryCode::text);
            };
        }

        List<MatrixLine> lines() {
            close();
            return persons.entrySet().stream()
                    .map(cell -> line(cell.getKey(), cell.getValue()))
                    .sorted(Comparator.comparingLong(MatrixLine::persons)
                            .reversed()
                            .thenComparing(MatrixLine::first)
                            .thenComparing(MatrixLine::second)
                            .thenComparing(line -> line.district() + "|" + line.ministry()))
                    .toList();
        }

        private MatrixLine line(Cell cell, long count) {
            return new MatrixLine(
                    by == OverlapGrouping.DISTRICT ? cell.group() : null,
                    by == OverlapGrouping.MINISTRY ? cell.group() : null,
                    cell.first(),
                    cell.second(),
                    count);
        }
    }
}
