package bd.spbmu.infra.app;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.ViewProgress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Ready means that questions are answered from everything that was written before the start, the first catalogue
 * included. A long rebuild, or a search store that is down, does not keep the commands waiting for ever.
 */
@Component
class CaughtUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CaughtUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(200);

    private final ViewProgress progress;
    private final List<String> processors;

    CaughtUp(ViewProgress progress, ObjectProvider<DocumentType<?>> types) {
        this.progress = progress;
        this.processors =
                types.stream().<String>map(DocumentType::processor).distinct().toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isCaughtUp(deadline)) {
            LockSupport.parkNanos(LOOKS_EVERY.toNanos());
        }
    }

    /** @return true as well when there is no more time */
    private boolean isCaughtUp(long deadline) {
        try {
            progress.await(progress.head(), processors, Duration.ofNanos(deadline - System.nanoTime()));
            return true;
        } catch (Refusal notYet) {
            boolean late = System.nanoTime() > deadline;
            if (late) {
                LOG.warn(
                        "ready while views are still behind: {}",
                        notYet.problem().slug());
            }
            return late;
        }
    }
}
