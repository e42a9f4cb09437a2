package bd.spbmu.infra.gateways;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over time and body, hexadecimal: {@code hmac(secret, "<epoch seconds>.<body>")}. */
public final class Signature {

    public static final String TIME = "Registry-Timestamp";
    public static final String SIGNATURE = "Registry-Signature";

    /** An older message is a repetition by somebody who kept it. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private Signature() {}

    public static String of(String secret, long epochSeconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal((epochSeconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean holds(String secret, String time, String signature, String body, Instant now) {
        try {
            long seconds = Long.parseLong(time);
            boolean fresh =
                    Duration.between(Instant.ofEpochSecond(seconds), now).abs().compareTo(FRESH) <= 0;
            byte[] expected = of(secret, seconds, body).getBytes(StandardCharsets.UTF_8);
            return fresh && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        } catch (NumberFormatException | DateTimeException notATime) {
            return false;
        }
    }
}
