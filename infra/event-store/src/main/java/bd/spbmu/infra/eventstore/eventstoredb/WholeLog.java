package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.kernel.LogPosition;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Pages of {@code $all} in which everything but the registry's events is passed over. */
final class WholeLog {

    private static final int PAGE = 1_000;
    private static final int SMALL_PAGE = 32;

    private final Calls calls;
    private final Settings settings;
    private final StoredForm form;
    private final StoreMetrics metrics;

    /** The end of the log was at or behind it; no need to look further back for an event of ours. */
    private final AtomicReference<LogPosition> known = new AtomicReference<>(LogPosition.START);

    WholeLog(Calls calls, Settings settings, StoredForm form, StoreMetrics metrics) {
        this.calls = calls;
        this.settings = settings;
        this.form = form;
        this.metrics = metrics;
    }

    /** There is an event of ours. */
    void noteEvent(LogPosition at) {
        known.accumulateAndGet(at, Positions::later);
    }

    /** The next events of ours; fewer than wanted only at the end of the log. */
    List<RecordedEvent> after(LogPosition after, int wanted) {
        List<RecordedEvent> found = new ArrayList<>();
        LogPosition reached = after;
        // one more than wanted, since a page begins with the event at the position itself
        int size = Math.min(PAGE, wanted + 1);
        while (found.size() < wanted) {
            List<RecordedEvent> page = forwards(reached, size);
            for (RecordedEvent event : page) {
                LogPosition at = Positions.of(event);
                if (at.compareTo(reached) > 0) {
                    reached = at;
                    if (StreamNames.isOurs(event) && found.size() < wanted) {
                        found.add(event);
                    }
                }
            }
            if (page.size() < size) {
                break;
            }
            size = PAGE;
        }
        return found;
    }

    private List<RecordedEvent> forwards(LogPosition from, int size) {
        ReadAllOptions options = ReadAllOptions.get().forwards().maxCount(size);
        if (from.equals(LogPosition.START)) {
            options.fromStart();
        } else {
            options.fromPosition(Positions.toClient(from));
        }
        return page(options, settings.giveUpAfter());
    }

    /** {@link LogPosition#START} while there is no event of ours. */
    LogPosition head() {
        return head(settings.giveUpAfter());
    }

    LogPosition head(Duration atMost) {
        LogPosition stop = known.get();
        LogPosition head = backwards(event -> true, stop, atMost).orElse(stop);
        noteEvent(head);
        return head;
    }

    /** The last event of ours that satisfies the condition. */
    Optional<LogPosition> lastBefore(java.time.Instant time) {
        return backwards(event -> form.recordedAt(event).isBefore(time), LogPosition.START, settings.giveUpAfter());
    }

    /** Stops at the position, exclusive. */
    private Optional<LogPosition> backwards(Predicate<RecordedEvent> wanted, LogPosition stop, Duration atMost) {
        ReadAllOptions options = ReadAllOptions.get().backwards().fromEnd();
        int size = SMALL_PAGE;
        while (true) {
            List<RecordedEvent> page = page(options.maxCount(size), atMost);
            for (RecordedEvent event : page) {
                LogPosition at = Positions.of(event);
                if (at.compareTo(stop) <= 0) {
                    return Optional.empty();
                }
                if (StreamNames.isOurs(event) && wanted.test(event)) {
                    return Optional.of(at);
                }
            }
            if (page.size() < size) {
                return Optional.empty();
            }
            options =
                    ReadAllOptions.get().backwards().fromPosition(page.getLast().getPosition());
            size = PAGE;
        }
    }

    private List<RecordedEvent> page(ReadAllOptions options, Duration atMost) {
        metrics.reads.increment();
        return calls.ask(client -> client.readAll(options), atMost).getEvents().stream()
                .map(ResolvedEvent::getOriginalEvent)
                .toList();
    }
}
