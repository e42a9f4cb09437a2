package bd.spbmu.infra.app;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.ViewProgress;
import java.time.Duration;
import java.util.List;
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

    private final ViewProgress progress;
    private final List<String> processors;

    CaughtUp(ViewProgress progress, ObjectProvider<DocumentType<?>> types) {
        this.progress = progress;
        this.processors =
                types.stream().<String>map(DocumentType::processor).distinct().toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            progress.await(progress.head(), processors, PATIENCE);
        } catch (Refusal notYet) {
            LOG.warn("ready while views are still behind: {}", notYet.problem().slug());
        }
    }
}
