package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.programme.MisCode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has happened to a file. Stored for ever: add records, never change one. */
public sealed interface ImportEvent {

    ImportId importId();

    /**
     * @param mis on whose behalf its lines are
     * @param mapping the saved mapping that was asked for, absent for the headings of the template
     * @param columns heading to field, as the mapping was at that moment
     * @param hash SHA-256 of the file
     * @param lines how many it holds, its headings not counted
     * @param dryRun whether lines are judged only
     */
    @EventType("import.received.v1")
    record ImportReceived(
            ImportId importId,
            ImportKind kind,
            MisCode mis,
            @Nullable MappingId mapping,
            Map<String, String> columns,
            FileFormat format,
            String hash,
            long bytes,
            long lines,
            boolean dryRun)
            implements ImportEvent {

        public ImportReceived {
            columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        }
    }

    @EventType("import.started.v1")
    record ImportStarted(ImportId importId) implements ImportEvent {}

    /**
     * Another piece is decided and its verdicts are written.
     *
     * @param from lines decided before
     * @param to lines decided now
     * @param counts of this piece alone
     * @param reportBytes length of the report up to here: whatever lies behind was never counted
     */
    @EventType("import.progressed.v1")
    record ImportProgressed(ImportId importId, long from, long to, Counts counts, long reportBytes)
            implements ImportEvent {}

    /** @param counts of the whole file */
    @EventType("import.finished.v1")
    record ImportFinished(ImportId importId, Counts counts) implements ImportEvent {}

    /** @param problem slug of why it cannot go on; what was decided stays decided */
    @EventType("import.failed.v1")
    record ImportFailed(ImportId importId, String problem) implements ImportEvent {}
}
