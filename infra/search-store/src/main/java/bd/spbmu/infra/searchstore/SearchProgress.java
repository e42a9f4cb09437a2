package bd.spbmu.infra.searchstore;

import static bd.spbmu.projections.ProjectionProblem.VIEW_LAGGING;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.projections.ViewProgress;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** How far the views have followed the log, and the waiting for it. What was once seen searchable is not asked again. */
final class SearchProgress implements ViewProgress, AutoCloseable {

    private static final long LOOK_EVERY_MS = 15;

    private final FollowedPositions followed;
    private final Consumer<String> refresh;
    private final Map<String, Seen> searchable = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /** @param refresh makes everything that the processor wrote searchable */
    SearchProgress(FollowedPositions followed, Consumer<String> refresh) {
        this.followed = followed;
        this.refresh = refresh;
    }

    @Override
    public void await(LogPosition position, Collection<String> processors, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        for (String processor : processors) {
            if (isSearchable(processor, position)) {
                continue;
            }
            long rebuilds = followed.rebuilds(processor);
            LogPosition reached = awaitHandled(position, processor, end);
            refresh.accept(processor);
            searchable.merge(processor, new Seen(rebuilds, reached), Seen::later);
        }
    }

    @Override
    public LogPosition head() {
        return followed.head();
    }

    /** The views of these are being made anew: what was seen of them is gone. */
    void forget(Set<String> processors) {
        processors.forEach(searchable::remove);
    }

    private boolean isSearchable(String processor, LogPosition position) {
        Seen seen = searchable.get(processor);
        return seen != null
                && seen.rebuilds() == followed.rebuilds(processor)
                && seen.position().compareTo(position) >= 0;
    }

    private LogPosition awaitHandled(LogPosition position, String processor, long end) {
        while (true) {
            Optional<LogPosition> slowest =
                    followed.segments(processor).values().stream().min(LogPosition::compareTo);
            if (slowest.isPresent() && slowest.get().compareTo(position) >= 0) {
                return slowest.get();
            }
            if (System.nanoTime() >= end || !pause()) {
                throw new Refusal(VIEW_LAGGING, Map.of("view", processor));
            }
        }
    }

    /** @return false when waiting has no sense any more */
    private boolean pause() {
        try {
            return !closing.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Nobody waits through a shutdown. */
    @Override
    public void close() {
        closing.countDown();
    }

    /** @param rebuilds how often the processor had gone back when this was seen */
    private record Seen(long rebuilds, LogPosition position) {

        Seen later(Seen other) {
            if (rebuilds != other.rebuilds) {
                return rebuilds > other.rebuilds ? this : other;
            }
            return position.compareTo(other.position) > 0 ? this : other;
        }
    }
}
