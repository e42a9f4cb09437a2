package bd.spbmu.projections;

import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.projections.Documents.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What a projector has learned in this batch of events and not yet written. Before the batch commits, everything it
 * touches is loaded in one round, changed in the order of the events, and written in one round.
 *
 * <p>An event that the loaded view already shows is skipped, so handling it twice changes nothing. An event whose change
 * fails for good is remembered and fails the batch; in the retry that event alone is refused, at once, so that it is
 * parked and the others pass. While the store is down the batch fails and is tried again, nothing remembered.
 */
public final class Unwritten<V extends Revised> {

    private static final long NEVER = -1;

    private final Documents<V> documents;
    private final String resource;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    public Unwritten(Documents<V> documents) {
        this.documents = documents;
        this.resource = Unwritten.class.getName() + "/" + documents.type().name();
    }

    /** A view of what was, or nothing; gives what is from now on, nothing to delete it. Must not change what it was given. */
    public interface Edit<V> {

        @Nullable
        V apply(@Nullable V view);
    }

    /** A view of what was; gives what is from now on. */
    public interface Revision<V> {

        V apply(V view);
    }

    /** The event makes this view; what stood there before does not matter. */
    public void make(String id, DomainEventMessage<?> event, Supplier<V> view) {
        change(id, event, before -> view.get());
    }

    /** The event makes this view, or changes it. */
    public void change(String id, DomainEventMessage<?> event, Edit<V> edit) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        if (!isRetryOfParked(batch) && refused.contains(event.getIdentifier())) {
            batch.afterCommit(parked -> refused.remove(event.getIdentifier()));
            throw new RefusedForGood(blame(event.getIdentifier(), "as remembered"), null);
        }
        pending(batch)
                .computeIfAbsent(id, first -> new ArrayList<>())
                .add(new Step<>(event.getIdentifier(), event.getSequenceNumber(), edit));
    }

    /** The event changes this view, which an earlier event of the same stream made. */
    public void revise(String id, DomainEventMessage<?> event, Revision<V> revision) {
        change(id, event, view -> {
            if (view == null) {
                throw new IllegalStateException("An earlier event of the stream is missing in the view");
            }
            return revision.apply(view);
        });
    }

    /** The view as it will be with what is still unwritten. Costs a round trip: for the rare event that must know. */
    public Optional<V> now(String id) {
        Map<String, List<Step<V>>> pending = CurrentUnitOfWork.get().getResource(resource);
        List<Step<V>> steps = pending == null ? List.of() : pending.getOrDefault(id, List.of());
        V stored = documents.load(id).orElse(null);
        V view = stored;
        for (Step<V> step : unseen(steps, stored)) {
            view = step.edit().apply(view);
        }
        return Optional.ofNullable(view);
    }

    private Map<String, List<Step<V>>> pending(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(resource, first -> {
            Map<String, List<Step<V>>> steps = new LinkedHashMap<>();
            batch.onPrepareCommit(committing -> write(steps, !isRetryOfParked(committing)));
            return steps;
        });
    }

    private void write(Map<String, List<Step<V>>> pending, boolean remember) {
        Map<String, V> stored = documents.load(pending.keySet());
        Failures failures = new Failures();
        List<Change<V>> changes = new ArrayList<>();
        Map<String, String> latest = new HashMap<>();
        pending.forEach((id, steps) -> {
            List<Step<V>> unseen = unseen(steps, stored.get(id));
            if (!unseen.isEmpty()) {
                latest.put(id, unseen.getLast().event());
                applied(unseen, stored.get(id), failures)
                        .ifPresent(view ->
                                changes.add(new Change<>(id, unseen.getLast().revision(), view.kept())));
            }
        });
        if (failures.isEmpty() && !changes.isEmpty()) {
            documents.write(changes).forEach((id, reason) -> failures.add(latest.getOrDefault(id, id), reason, null));
        }
        if (remember) {
            refused.addAll(failures.events());
        }
        failures.throwIfAny();
    }

    private static <V extends Revised> List<Step<V>> unseen(List<Step<V>> steps, @Nullable V stored) {
        long known = stored == null ? NEVER : stored.revision();
        return steps.stream().filter(step -> step.revision() > known).toList();
    }

    private Optional<Kept<V>> applied(List<Step<V>> steps, @Nullable V stored, Failures failures) {
        V view = stored;
        for (Step<V> step : steps) {
            try {
                view = step.edit().apply(view);
            } catch (RuntimeException e) {
                if (e instanceof Refusal refusal && refusal.problem().kind() == ProblemKind.UNAVAILABLE) {
                    throw e;
                }
                failures.add(step.event(), e.getClass().getSimpleName(), e);
                return Optional.empty();
            }
        }
        return Optional.of(new Kept<>(view));
    }

    /** Axon tries parked events one by one: then nothing is remembered, the event is simply tried. */
    private static boolean isRetryOfParked(UnitOfWork<?> batch) {
        return batch.resources().containsKey(DeadLetter.class.getName());
    }

    private String blame(String event, String reason) {
        return "The view " + documents.type().name() + " cannot take event " + event + ": " + reason;
    }

    private record Step<V>(String event, long revision, Edit<V> edit) {}

    /** A result that may be a deletion. */
    private record Kept<V>(@Nullable V kept) {}

    /** Which events no retry will help. */
    private final class Failures {

        private final Map<String, RefusedForGood> byEvent = new LinkedHashMap<>();

        void add(String event, String reason, @Nullable Throwable cause) {
            byEvent.put(event, new RefusedForGood(blame(event, reason), cause));
        }

        boolean isEmpty() {
            return byEvent.isEmpty();
        }

        Set<String> events() {
            return byEvent.keySet();
        }

        void throwIfAny() {
            byEvent.values().stream().findFirst().ifPresent(first -> {
                throw first;
            });
        }
    }
}
