package bd.spbmu.infra.sandbox.eventstoredb;

import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what a subscription is told; can be made slow. */
final class Listener extends SubscriptionListener {

    final List<String> types = Collections.synchronizedList(new ArrayList<>());
    final List<Throwable> failures = new CopyOnWriteArrayList<>();
    final List<Position> checkpoints = new CopyOnWriteArrayList<>();
    final AtomicInteger caughtUp = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    SubscribeToAllOptions filtered(String regex, int window, int multiplier) {
        return SubscribeToAllOptions.get()
                .fromStart()
                .filter(SubscriptionFilter.newBuilder()
                        .withStreamNameRegularExpression(regex)
                        .withMaxWindow(window)
                        .withCheckpointer(
                                (subscription, position) -> {
                                    checkpoints.add(position);
                                    return CompletableFuture.allOf();
                                },
                                multiplier)
                        .build());
    }

    void holdOn() {
        gate = new CountDownLatch(1);
    }

    void goOn() {
        gate.countDown();
    }

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent event) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        types.add(event.getOriginalEvent().getEventType());
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable exception) {
        if (exception != null) {
            failures.add(exception);
        }
    }

    @Override
    public void onCaughtUp(Subscription subscription, Instant timestamp, Long streamRevision, Position position) {
        caughtUp.incrementAndGet();
    }
}
