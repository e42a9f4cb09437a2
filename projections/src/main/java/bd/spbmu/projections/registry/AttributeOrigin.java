package bd.spbmu.projections.registry;

import bd.spbmu.kernel.registry.ChosenAttribute;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.SurvivorshipId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose word an attribute of a record is.
 *
 * @param source absent for what an officer put right in the record itself
 * @param since when the source put it down
 * @param rule version by which it was chosen, absent where there was nothing to choose
 */
public record AttributeOrigin(
        PersonAttribute attribute,
        @Nullable SourceRecord source,
        Instant since,
        boolean verified,
        @Nullable SurvivorshipId rule) {

    static AttributeOrigin chosen(ChosenAttribute one, SurvivorshipId rule) {
        return new AttributeOrigin(one.attribute(), one.source(), one.since(), one.verified(), rule);
    }

    static AttributeOrigin putRight(PersonAttribute attribute, Instant at) {
        return new AttributeOrigin(attribute, null, at, true, null);
    }
}
