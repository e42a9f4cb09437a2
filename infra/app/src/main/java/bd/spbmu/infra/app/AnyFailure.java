package bd.spbmu.infra.app;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;

/** The last to be asked: names the root of a failure that nobody else explains. */
class AnyFailure implements FailureAnalyzer, Ordered {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new FailureAnalysis(
                "The registry cannot start: " + root.getMessage() + " ("
                        + root.getClass().getSimpleName() + "; all of it is in the log).",
                null,
                failure);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
