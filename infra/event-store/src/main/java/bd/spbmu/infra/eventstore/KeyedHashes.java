package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.BlindIndex;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/** Blind index by HMAC-SHA-256, cut to 128 bits. */
final class KeyedHashes implements BlindIndex {

    private static final int BYTES = 16;

    private final PrfHmacJce prf;

    KeyedHashes(byte[] key) {
        try {
            prf = new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String hash(String purpose, String normalised) {
        try {
            byte[] input = (purpose.length() + ":" + purpose + normalised).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(prf.compute(input, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
