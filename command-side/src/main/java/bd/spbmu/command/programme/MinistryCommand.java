package bd.spbmu.command.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.programme.MinistryCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a {@link Ministry} can be told. */
sealed interface MinistryCommand extends CatalogueCommand {

    record RegisterMinistry(@TargetAggregateIdentifier MinistryCode ministry, String abbreviation, Bilingual name)
            implements MinistryCommand {}

    /** Asks whether it exists; changes nothing. */
    record ConfirmMinistry(@TargetAggregateIdentifier MinistryCode ministry) implements MinistryCommand {}
}
