package bd.spbmu.infra.sandbox.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does something for many at the same time. */
final class Crowd {

    private static final int AT_ONCE = 24;

    private Crowd() {}

    /** What came of each, in the order of the list. */
    static <T, R> List<R> all(List<T> many, Function<T, R> action) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<R>> running = new ArrayList<>();
            for (T one : many) {
                running.add(workers.submit(() -> action.apply(one)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : running) {
                results.add(result(future));
            }
            return results;
        }
    }

    static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }
}
