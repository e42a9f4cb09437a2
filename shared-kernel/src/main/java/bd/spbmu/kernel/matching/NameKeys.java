package bd.spbmu.kernel.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Under which keys a name is found again, however and in whichever script it is spelled. */
public final class NameKeys {

    private NameKeys() {}

    /**
     * The phonetic keys of the name's weighty parts in the order written, then of neighbours written as one word. Titles and
     * classes have none, unless the name consists of nothing else.
     */
    public static List<String> of(String anyScript) {
        Name name = Name.of(anyScript);
        Set<String> keys = new LinkedHashSet<>(weighty(name));
        for (int i = 1; i < name.parts().size(); i++) {
            keys.add(Name.joined(name.parts().subList(i - 1, i + 1)));
        }
        Name alternative = name.alternative();
        if (alternative != null) {
            keys.addAll(weighty(alternative));
        }
        if (keys.isEmpty()) {
            Stream.ofNullable(name.suffix()).forEach(keys::add);
        }
        return List.copyOf(keys);
    }

    /** The part the person is most likely called by, and its key: the first that is more than Abdul. */
    static String first(Name name) {
        return weighty(name).stream().findFirst().orElse(Objects.requireNonNullElse(name.suffix(), ""));
    }

    static List<String> weighty(Name name) {
        List<String> own = keys(name.parts().stream().filter(part -> !part.isAbdul()));
        return own.isEmpty() ? keys(name.parts().stream()) : own;
    }

    private static List<String> keys(Stream<NamePart> parts) {
        return parts.map(part -> part.sound().key()).distinct().toList();
    }
}
