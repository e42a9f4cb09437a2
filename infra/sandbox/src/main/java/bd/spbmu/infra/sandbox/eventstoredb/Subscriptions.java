package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.StatusRuntimeException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Those running now. */
final class Subscriptions {

    private final Set<Subscription> running = ConcurrentHashMap.newKeySet();

    void add(Subscription subscription) {
        running.add(subscription);
    }

    void remove(Subscription subscription) {
        running.remove(subscription);
    }

    void end(StatusRuntimeException why) {
        running.forEach(subscription -> subscription.end(why));
    }

    void silence() {
        running.forEach(Subscription::silence);
    }
}
