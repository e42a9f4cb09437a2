package bd.spbmu.infra.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Tells whoever started the registry why it did not start. The stack stands in the log, except where the log is not ours to
 * write: in a folder that another registry holds.
 */
class OneSentence implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(OneSentence.class);

    @Override
    public void report(FailureAnalysis analysis) {
        if (!(analysis.getCause() instanceof CannotStart)) {
            LOG.info("The registry did not start", analysis.getCause());
        }
        System.err.println(analysis.getDescription().strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
