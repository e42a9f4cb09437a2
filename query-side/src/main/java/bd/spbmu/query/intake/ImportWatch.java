package bd.spbmu.query.intake;

import bd.spbmu.kernel.intake.ImportId;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells whoever watches a file how far it is, each time it got further, until its end. */
@Component
class ImportWatch implements DisposableBean {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final ImportAnswers imports;
    private final Duration every;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("import-watch").factory());

    ImportWatch(ImportAnswers imports, @Value("${registry.imports.watch:1s}") Duration every) {
        this.imports = imports;
        this.every = every;
    }

    SseEmitter watch(ImportId importId) {
        // asked now, while it is known who asks
        ImportRow first = imports.one(importId);
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Watcher watcher = new Watcher(importId, emitter);
        watcher.tell(first);
        if (!first.isOver()) {
            Future<?> rounds =
                    clock.scheduleWithFixedDelay(watcher, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
            emitter.onCompletion(() -> rounds.cancel(false));
        }
        return emitter;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private final class Watcher implements Runnable {

        private final ImportId importId;
        private final SseEmitter emitter;
        private @Nullable ImportRow told;

        Watcher(ImportId importId, SseEmitter emitter) {
            this.importId = importId;
            this.emitter = emitter;
        }

        @Override
        public void run() {
            try {
                tell(imports.now(importId));
            } catch (RuntimeException unavailable) {
                emitter.completeWithError(unavailable);
            }
        }

        void tell(ImportRow row) {
            try {
                if (!row.equals(told)) {
                    emitter.send(SseEmitter.event().name("progress").data(row));
                    told = row;
                }
                if (row.isOver()) {
                    emitter.complete();
                }
            } catch (IOException gone) {
                emitter.completeWithError(gone);
            }
        }
    }
}
