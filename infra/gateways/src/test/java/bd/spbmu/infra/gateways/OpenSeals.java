package bd.spbmu.infra.gateways;

import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Seals without keys, but with erasure. */
public final class OpenSeals implements Seals {

    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();

    @Override
    public Sealed seal(UUID subject, PersonalField field, String clear) {
        byte[] bytes = (field + "|" + clear).getBytes(StandardCharsets.UTF_8);
        return Sealed.of("s1." + subject + "." + Base64.getUrlEncoder().encodeToString(bytes));
    }

    @Override
    public Optional<String> open(PersonalField field, Sealed value) {
        String[] parts = value.text().split("\\.", -1);
        if (erased.contains(UUID.fromString(parts[1]))) {
            return Optional.empty();
        }
        String clear = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
        return Optional.of(clear.substring(field.name().length() + 1));
    }

    @Override
    public void destroy(UUID subject) {
        erased.add(subject);
    }
}
