package bd.spbmu.command;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Seals and hashes without keys: the shapes of the real ones, none of their safety. */
public final class OpenSeals implements Seals {

    public static final BlindIndex BLIND = (purpose, normalised) -> {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((purpose + "|" + normalised).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    };

    @Override
    public Sealed seal(UUID subject, PersonalField field, String clear) {
        byte[] bytes = (field + "|" + clear).getBytes(StandardCharsets.UTF_8);
        return Sealed.of("s1." + subject + "." + Base64.getUrlEncoder().encodeToString(bytes));
    }

    @Override
    public Optional<String> open(PersonalField field, Sealed value) {
        String coded = value.text().substring(value.text().lastIndexOf('.') + 1);
        String clear = new String(Base64.getUrlDecoder().decode(coded), StandardCharsets.UTF_8);
        return Optional.of(clear.substring(field.name().length() + 1));
    }

    @Override
    public void destroy(UUID subject) {
        throw new UnsupportedOperationException("nobody is erased here");
    }
}
