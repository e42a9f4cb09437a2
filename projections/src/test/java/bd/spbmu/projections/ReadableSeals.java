package bd.spbmu.projections;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Seals for tests: anybody could read them, but a destroyed key opens nothing, and hashes of different uses differ. */
public final class ReadableSeals implements Seals, BlindIndex {

    private static final int HASH_DIGITS = 32;

    private final Set<UUID> destroyed = new HashSet<>();

    @Override
    public Sealed seal(UUID subject, PersonalField field, String clear) {
        byte[] bytes = (field + ":" + clear).getBytes(StandardCharsets.UTF_8);
        return Sealed.of(
                "s1." + subject + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public Optional<String> open(PersonalField field, Sealed value) {
        String[] parts = value.text().split("\\.", -1);
        if (destroyed.contains(UUID.fromString(parts[1]))) {
            return Optional.empty();
        }
        String opened = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
        if (!opened.startsWith(field + ":")) {
            throw new IllegalStateException("A value of another field");
        }
        return Optional.of(opened.substring(field.name().length() + 1));
    }

    @Override
    public void destroy(UUID subject) {
        destroyed.add(subject);
    }

    @Override
    public String hash(String purpose, String normalised) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((purpose + "|" + normalised).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
