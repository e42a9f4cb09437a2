package bd.spbmu.infra.files;

import bd.spbmu.infra.files.Judge.Prepared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Decides the lines of a piece several at a time, those about the same subject one after the other. */
final class Pipeline {

    private final int width;

    Pipeline(int width) {
        this.width = width;
    }

    /** In the order given. */
    List<Decided> decide(List<Prepared> piece) {
        Decided[] decided = new Decided[piece.size()];
        List<Integer> inOrder = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        Semaphore free = new Semaphore(width);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < piece.size(); i++) {
                int index = i;
                Prepared line = piece.get(i);
                boolean shared = line.subjects().stream().anyMatch(subjects::contains);
                subjects.addAll(line.subjects());
                if (shared) {
                    inOrder.add(index);
                } else {
                    free.acquire();
                    all.add(threads.submit(() -> {
                        try {
                            decided[index] = line.decide().get();
                        } finally {
                            free.release();
                        }
                    }));
                }
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in the middle of a piece");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
        inOrder.forEach(index -> decided[index] = piece.get(index).decide().get());
        return List.of(decided).stream().map(Objects::requireNonNull).toList();
    }
}
