package bd.spbmu.infra.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes the demo's secrets. They are 160 random bits, which no search finds, so a plain hash serves where a password a
 * person chose would need a slow one.
 */
final class RandomSecrets implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence secret) {
        return HexFormat.of().formatHex(hash(String.valueOf(secret)));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        return MessageDigest.isEqual(
                encode(secret).getBytes(StandardCharsets.US_ASCII),
                String.valueOf(encoded).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
