package bd.spbmu.query.overlaps;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.doubledipping.OverlapView;
import bd.spbmu.projections.doubledipping.OverlapViews;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.programme.ProgrammeView;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts, in the reader's scope, what became of cases, and how often officers agreed with the scorer. */
@Component
public class CaseFigures {

    private static final int AT_ONCE = 1_000;
    private static final long BASIS_POINTS = 10_000;

    private final OverlapViews overlaps;
    private final CatalogueViews catalogue;
    private final QueryScope scope;

    CaseFigures(OverlapViews overlaps, CatalogueViews catalogue, QueryScope scope) {
        this.overlaps = overlaps;
        this.catalogue = catalogue;
        this.scope = scope;
    }

    /** In the order of the groups; one line for everything when by {@code ALL}. */
    public Answer<CaseLine> cases(OverlapGrouping by) {
        scope.require(QueryScope.FIGURES);
        Map<String, List<OverlapView>> groups = new TreeMap<>();
        if (by == OverlapGrouping.ALL) {
            groups.put("", new ArrayList<>());
        }
        Map<String, List<String>> ministries = ministries();
        inScope()
                .forEach(one -> groups(one, by, ministries)
                        .distinct()
                        .forEach(group -> groups.computeIfAbsent(group, first -> new ArrayList<>())
                                .add(one)));
        return Answer.all(groups.entrySet().stream()
                .map(group -> line(by, group.getKey(), group.getValue()))
                .toList());
    }

    /** Per version of the weights and level. */
    public Answer<PrecisionLine> precision() {
        scope.require(QueryScope.FIGURES);
        Map<String, List<OverlapView>> groups = new TreeMap<>();
        for (OverlapView one : inScope()) {
            Score score = one.score();
            if (score != null) {
                groups.computeIfAbsent(score.scorer() + "\n" + score.level(), first -> new ArrayList<>())
                        .add(one);
            }
        }
        return Answer.all(groups.entrySet().stream()
                .map(group -> precision(group.getKey().split("\n"), group.getValue()))
                .toList());
    }

    private List<OverlapView> inScope() {
        List<OverlapView> all = new ArrayList<>();
        String after = null;
        do {
            Page<OverlapView> page = overlaps.list(List.of(), AT_ONCE, after);
            page.views().stream().filter(this::isInScope).forEach(all::add);
            after = page.next();
        } while (after != null);
        return all;
    }

    private boolean isInScope(OverlapView one) {
        return !scope.isNarrow() || one.stake().benefits().stream().anyMatch(CaseFigures::covers);
    }

    private static boolean covers(AtStake benefit) {
        Actor actor = Request.actorNow();
        boolean serves = actor.mis() == null || actor.scope().programmes().contains(benefit.programme());
        return serves
                && actor.scope().covers(benefit.programme())
                && actor.scope().covers(benefit.place());
    }

    private Map<String, List<String>> ministries() {
        return catalogue.programmes().stream()
                .collect(Collectors.toMap(
                        programme -> programme.code().text(),
                        (ProgrammeView programme) -> programme.ministries().stream()
                                .map(MinistryCode::text)
                                .toList()));
    }

    private static Stream<String> groups(OverlapView one, OverlapGrouping by, Map<String, List<String>> ministries) {
        return switch (by) {
            case ALL -> Stream.of("");
            case DISTRICT -> one.districts().stream().map(PlaceCode::text);
            case MINISTRY ->
                one.programmes().stream()
                        .flatMap(programme -> ministries.getOrDefault(programme.text(), List.of()).stream());
        };
    }

    private static CaseLine line(OverlapGrouping by, String group, List<OverlapView> cases) {
        return new CaseLine(
                by == OverlapGrouping.DISTRICT ? group : null,
                by == OverlapGrouping.MINISTRY ? group : null,
                cases.size(),
                cases.stream().filter(one -> !isDecided(one)).count(),
                count(cases, CasePhase.CANCELLED),
                count(cases, CasePhase.CLEARED),
                count(cases, CasePhase.RESTORED),
                medianDays(cases),
                cases.stream().map(CaseFigures::stopped).reduce(Taka.ZERO, Taka::plus));
    }

    private static PrecisionLine precision(String[] key, List<OverlapView> cases) {
        long decided = cases.stream().filter(CaseFigures::isDecided).count();
        long confirmed = count(cases, CasePhase.CANCELLED);
        return new PrecisionLine(
                key[0],
                key[1],
                cases.size(),
                decided,
                confirmed,
                decided == 0 ? null : confirmed * BASIS_POINTS / decided);
    }

    private static long count(List<OverlapView> cases, CasePhase phase) {
        return cases.stream().filter(one -> one.phase() == phase).count();
    }

    private static boolean isDecided(OverlapView one) {
        return one.phase().isDecided();
    }

    /** The lower one of the two in the middle. */
    private static @Nullable Long medianDays(List<OverlapView> cases) {
        List<Long> days = cases.stream()
                .flatMap(one -> Stream.ofNullable(one.course().settledAt()).map(settled -> days(one, settled)))
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    private static long days(OverlapView one, Instant settledAt) {
        return Duration.between(one.noticedAt(), settledAt).toDays();
    }

    private static Taka stopped(OverlapView one) {
        return one.stake().benefits().stream()
                .filter(benefit -> benefit.enrolment().equals(one.heldEnrolment()))
                .map(AtStake::monthly)
                .reduce(Taka.ZERO, Taka::plus);
    }
}
