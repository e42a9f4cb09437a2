package bd.spbmu.infra.app;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** A process that another one started for itself ends with that one, even if that one was killed. */
final class EndsWithParent implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String PARENT = "registry.parent";

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // lasts as long as this process
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Long parent = event.getEnvironment().getProperty(PARENT, Long.class);
        if (parent == null) {
            return;
        }
        ProcessHandle.of(parent)
                .ifPresentOrElse(alive -> alive.onExit().thenRun(() -> System.exit(1)), () -> System.exit(1));
    }
}
