package bd.spbmu.infra.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the worker goes about it: {@code registry.imports.worker}.
 *
 * @param enabled false on a process that decides no lines
 * @param idle pause when no file waits
 * @param lease how long a file belongs to the worker that took it; renewed with every piece
 * @param piece how many lines are decided, reported and noted at once
 * @param pause before a file is tried again after a failure
 * @param tries how often in a row a piece may fail before the file is given up
 */
@ConfigurationProperties("registry.imports.worker")
record ImportPace(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("500ms") Duration idle,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("200") int piece,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("60") int tries) {}
