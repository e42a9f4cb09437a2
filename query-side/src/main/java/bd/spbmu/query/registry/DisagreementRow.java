package bd.spbmu.query.registry;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PersonAttribute;
import java.util.List;

/** A person of whom sources say different things: which, not what. */
public record DisagreementRow(
        BeneficiaryId beneficiary, PlaceCode place, List<PersonAttribute> attributes, List<MisCode> sources) {

    public DisagreementRow {
        attributes = List.copyOf(attributes);
        sources = List.copyOf(sources);
    }
}
