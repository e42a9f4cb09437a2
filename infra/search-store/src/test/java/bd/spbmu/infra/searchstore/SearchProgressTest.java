package bd.spbmu.infra.searchstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SearchProgressTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(40);

    private final Map<Integer, LogPosition> segments = new ConcurrentHashMap<>();
    private final List<String> refreshed = new CopyOnWriteArrayList<>();
    private final SearchProgress progress = new SearchProgress(
            new FollowedPositions() {
                @Override
                public Map<Integer, LogPosition> segments(String processor) {
                    return processor.equals("person-view") ? segments : Map.of();
                }

                @Override
                public LogPosition head() {
                    return at(99);
                }
            },
            refreshed::add);

    @Test
    void goes_on_once_every_segment_has_passed_and_the_index_was_refreshed() {
        segments.putAll(Map.of(0, at(7), 1, at(3)));
        Thread follower = Thread.ofVirtual().start(() -> segments.put(1, at(5)));

        progress.await(at(5), List.of("person-view"), LONG);

        assertThat(follower).isNotNull();
        assertThat(refreshed).containsExactly("person-view");
    }

    @Test
    void does_not_refresh_again_for_what_was_once_searchable() {
        segments.putAll(Map.of(0, at(7), 1, at(6)));
        progress.await(at(2), List.of("person-view"), LONG);

        progress.await(at(6), List.of("person-view"), LONG);
        assertThat(refreshed).hasSize(1);

        segments.put(1, at(8));
        progress.await(at(7), List.of("person-view"), LONG);
        assertThat(refreshed).hasSize(2);
    }

    @Test
    void looks_again_after_the_view_was_begun_anew() {
        segments.put(0, at(7));
        progress.await(at(7), List.of("person-view"), LONG);

        progress.forget(Set.of("person-view"));
        segments.put(0, at(1));

        assertThat(lagging(at(7), "person-view")).containsEntry("view", "person-view");
    }

    @Test
    void names_the_view_that_lags() {
        segments.put(0, at(7));

        assertThat(lagging(at(8), "person-view")).containsEntry("view", "person-view");
        assertThat(lagging(at(1), "payroll-view")).containsEntry("view", "payroll-view");
        assertThat(refreshed).isEmpty();
    }

    @Test
    void lets_nobody_wait_through_a_shutdown() {
        progress.close();

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> progress.await(at(1), List.of("person-view"), LONG));

        assertThat(refusal.problem().slug()).isEqualTo("view-lagging");
    }

    private Map<String, Object> lagging(LogPosition position, String processor) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> progress.await(position, List.of(processor), SHORT));
        assertThat(refusal.problem().slug()).isEqualTo("view-lagging");
        return refusal.facts();
    }

    private static LogPosition at(long row) {
        return new LogPosition(row, row);
    }
}
