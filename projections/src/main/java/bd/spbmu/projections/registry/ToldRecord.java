package bd.spbmu.projections.registry;

import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Instant;
import java.util.List;

/**
 * What one source says of a person, sealed.
 *
 * @param recordedAt when the source put it down
 * @param verified attributes compared with a paper
 */
public record ToldRecord(
        SourceRecord source, Instant recordedAt, PersonCorrection values, List<PersonAttribute> verified) {

    public ToldRecord {
        verified = List.copyOf(verified);
    }
}
