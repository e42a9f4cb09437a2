package bd.spbmu.query.dashboard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import bd.spbmu.kernel.access.Request;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.doubledipping.OverlapViews;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.programme.PublicationView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.dashboard.Dashboard.Own;
import bd.spbmu.query.dashboard.Dashboard.Published;
import bd.spbmu.query.enrolment.CoverageAnswers;
import bd.spbmu.query.enrolment.CoverageLine;
import bd.spbmu.query.enrolment.CoverageQuestion;
import bd.spbmu.query.payroll.PaymentAnswers;
import bd.spbmu.query.payroll.PaymentQuestion;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the published figures beside our own. */
@Component
public class DashboardAnswers {

    private final CatalogueViews catalogue;
    private final PersonViews persons;
    private final OverlapViews overlaps;
    private final CoverageAnswers coverage;
    private final PaymentAnswers payments;
    private final QueryScope scope;
    private final Clock clock;

    DashboardAnswers(
            CatalogueViews catalogue,
            PersonViews persons,
            OverlapViews overlaps,
            CoverageAnswers coverage,
            PaymentAnswers payments,
            QueryScope scope,
            Clock clock) {
        this.catalogue = catalogue;
        this.persons = persons;
        this.overlaps = overlaps;
        this.coverage = coverage;
        this.payments = payments;
        this.scope = scope;
        this.clock = clock;
    }

    public Dashboard dashboard() {
        scope.require(QueryScope.FIGURES);
        return new Dashboard(published(), own());
    }

    private @Nullable Published published() {
        return catalogue.publications().stream()
                .flatMap(DashboardAnswers::figures)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Published> figures(PublicationView view) {
        return view.figures() == null ? Stream.of() : Stream.of(new Published(view.publication(), view.figures()));
    }

    private Own own() {
        CoverageLine drawing =
                coverage.coverage(CoverageQuestion.groupedBy()).items().getFirst();
        Map<String, Long> registered = figures(persons.figures(registrationScope(), List.of("provisional")));
        return new Own(
                clock.instant(),
                catalogue.ministries().size(),
                catalogue.misList().size(),
                new TreeMap<>(catalogue.programmes().stream()
                        .collect(groupingBy(programme -> programme.mode().name(), counting()))),
                registered.values().stream().mapToLong(Long::longValue).sum(),
                registered.getOrDefault("true", 0L),
                drawing.enrolments(),
                drawing.persons(),
                payments.sums(PaymentQuestion.ALL, List.of("state")).items(),
                scope.isNarrow() ? null : figures(overlaps.perKind()));
    }

    /** An MIS counts whom it registered; whom else it serves is counted as drawing. */
    private List<Filter> registrationScope() {
        return Narrowing.within(scope.places())
                .is("mis", Request.actorNow().mis())
                .filters();
    }

    private static Map<String, Long> figures(List<Sum> sums) {
        return new TreeMap<>(sums.stream().collect(toMap(sum -> sum.key().getFirst(), Sum::documents)));
    }
}
