package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.EventType;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How an MIS heads its columns. Stored for ever: add records, never change one. */
public sealed interface MappingEvent {

    MappingId mapping();

    /** @param columns heading, as it stands in the file, to the field it fills */
    @EventType("import-mapping.saved.v1")
    record MappingSaved(MappingId mapping, ImportKind kind, Map<String, String> columns) implements MappingEvent {

        public MappingSaved {
            columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        }
    }
}
