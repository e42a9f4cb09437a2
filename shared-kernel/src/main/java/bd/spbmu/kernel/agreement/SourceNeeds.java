package bd.spbmu.kernel.agreement;

import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.verification.Source;
import java.util.Set;

/** What a source must be told of a person, beside the number it is asked about, before it can answer. */
public final class SourceNeeds {

    private SourceNeeds() {}

    public static Set<PersonAttribute> of(Source source) {
        return switch (source.family()) {
            case IDENTITY ->
                Set.of(
                        PersonAttribute.NAME_BN,
                        PersonAttribute.MOTHER,
                        PersonAttribute.FATHER,
                        PersonAttribute.BIRTH_DATE);
            case SIM -> Set.of(PersonAttribute.MOBILE);
            case ACCOUNT -> Set.of();
            case REGISTER -> Set.of(PersonAttribute.NAME_BN, PersonAttribute.BIRTH_DATE);
        };
    }
}
