package bd.spbmu.query.registry;

import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.SurvivorshipId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a record and whose word it is.
 *
 * @param value absent once the person's key is destroyed
 * @param mis whose word it is, absent for what an officer put right in the record itself
 * @param since when the source put it down
 * @param verified compared with a paper
 * @param rule version of the rule of survivorship it was chosen by, absent where there was nothing to choose
 * @param others what other sources say instead; an MIS is shown what it says itself
 */
public record AttributeRow(
        PersonAttribute attribute,
        @Nullable String value,
        @Nullable MisCode mis,
        Instant since,
        boolean verified,
        @Nullable SurvivorshipId rule,
        List<Other> others) {

    public AttributeRow {
        others = List.copyOf(others);
    }

    /** A differing value. */
    public record Other(MisCode mis, @Nullable String value, Instant since, boolean verified) {}
}
