package bd.spbmu.query.enrolment;

import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Days;
import bd.spbmu.query.answer.Narrowing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts who is covered where, in the reader's scope. */
@Component
public class CoverageAnswers {

    private static final Set<String> GROUPINGS = Set.of("programme", "district", "place", "gender", "mis");

    private final EnrolmentViews enrolments;
    private final QueryScope scope;
    private final Clock clock;

    CoverageAnswers(EnrolmentViews enrolments, QueryScope scope, Clock clock) {
        this.enrolments = enrolments;
        this.scope = scope;
        this.clock = clock;
    }

    /** In the order of the fields asked by; one line for everything when by none. */
    public Answer<CoverageLine> coverage(CoverageQuestion question) {
        scope.require(QueryScope.FIGURES);
        List<String> by = Narrowing.grouping(question.by(), GROUPINGS);
        List<Filter> filters = Narrowing.within(scope.programmesAndPlaces())
                .is("programme", question.programme())
                .in("place", question.place())
                .is("gender", question.gender())
                .is("mis", question.mis())
                .and(drawing(question))
                .filters();
        return Answer.all(enrolments.coverage(filters, by).stream()
                .map(sum -> line(by, sum))
                .toList());
    }

    private List<Filter> drawing(CoverageQuestion question) {
        LocalDate known = question.knownOn();
        LocalDate on = question.on();
        LocalDate day = on == null ? LocalDate.now(clock.withZone(Days.BANGLADESH)) : on;
        return known == null
                ? EnrolmentViews.drawingBetween(day, day)
                : EnrolmentViews.drawingOn(day, Days.endOf(known));
    }

    private static CoverageLine line(List<String> by, Sum sum) {
        return new CoverageLine(
                part("programme", by, sum),
                part("district", by, sum),
                part("place", by, sum),
                part("gender", by, sum),
                part("mis", by, sum),
                sum.documents(),
                sum.distinct());
    }

    private static @Nullable String part(String field, List<String> by, Sum sum) {
        int at = by.indexOf(field);
        return at < 0 || sum.key().get(at).isEmpty() ? null : sum.key().get(at);
    }
}
