package bd.spbmu.projections.registry;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.matching.BlockingKeys;
import bd.spbmu.kernel.matching.NameKeys;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.Mobile;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The keyed hashes by which a person is found without their values lying anywhere; the same for the index and the question. */
@Component
public class PersonTokens {

    private static final String IDENTITY = "identity";
    private static final String MOBILE = "mobile";
    private static final String NAME = "name";
    private static final String BLOCKING = "blocking";

    private final BlindIndex blind;

    public PersonTokens(BlindIndex blind) {
        this.blind = blind;
    }

    public IdentityId identity(Identifier identifier) {
        return IdentityId.of(blind.hash(IDENTITY, identifier.claimText()));
    }

    public String mobile(Mobile mobile) {
        return blind.hash(MOBILE, mobile.text());
    }

    /** In text order, so that they tell nothing about the order of names. */
    public List<String> name(String inAnyScript) {
        return hashed(NAME, NameKeys.of(inAnyScript).stream());
    }

    /** Of both spellings of the name, each once, in text order. */
    public List<String> names(PersonTraits traits) {
        Stream<String> english = traits.nameEn() == null ? Stream.of() : NameKeys.of(traits.nameEn()).stream();
        return hashed(NAME, Stream.concat(NameKeys.of(traits.nameBn()).stream(), english));
    }

    /** Records that share one of them may be the same person. */
    public List<String> blocking(PersonTraits traits) {
        return hashed(BLOCKING, BlockingKeys.of(traits).stream());
    }

    private List<String> hashed(String purpose, Stream<String> keys) {
        return keys.map(key -> blind.hash(purpose, key)).distinct().sorted().toList();
    }
}
