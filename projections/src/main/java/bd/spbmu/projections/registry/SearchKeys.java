package bd.spbmu.projections.registry;

import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.matching.PersonTraits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The clear keys behind the tokens; only hashes of them are kept. */
final class SearchKeys {

    private SearchKeys() {}

    static List<String> names(String inAnyScript) {
        return Arrays.stream(
                        Script.display(inAnyScript).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
    }

    static List<String> blocking(PersonTraits traits) {
        List<String> keys = new ArrayList<>();
        traits.canonicalIdentifiers().forEach(identifier -> keys.add("identifier|" + identifier));
        if (traits.mobile() != null) {
            keys.add("mobile|" + traits.mobile());
        }
        if (traits.account() != null) {
            keys.add("account|" + traits.account());
        }
        names(traits.nameBn()).forEach(part -> keys.add("name-born|" + part + "|" + traits.birthDate()));
        return keys;
    }
}
