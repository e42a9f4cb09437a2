package bd.spbmu.infra.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells whoever started the registry why it did not start; the stack stands in the log. */
class OneSentence implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(OneSentence.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.info("The registry did not start", analysis.getCause());
        System.err.println(analysis.getDescription().strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
