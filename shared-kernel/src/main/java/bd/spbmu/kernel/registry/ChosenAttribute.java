package bd.spbmu.kernel.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose word an attribute of a record is.
 *
 * @param source absent for what an officer put right in the record itself
 * @param since when the source put it down
 * @param verified compared with a paper
 */
public record ChosenAttribute(
        PersonAttribute attribute, @Nullable SourceRecord source, Instant since, boolean verified) {}
