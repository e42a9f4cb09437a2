package bd.spbmu.infra.sandbox.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature both sides agreed on: HMAC-SHA-256 over {@code "<epoch seconds>.<body>"}. */
public final class Hmac {

    public static final String TIME = "Registry-Timestamp";
    public static final String SIGNATURE = "Registry-Signature";

    private Hmac() {}

    public static String of(String secret, String time, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
