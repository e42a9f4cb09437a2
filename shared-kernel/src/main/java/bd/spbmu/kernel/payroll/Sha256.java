package bd.spbmu.kernel.payroll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash ids and roots are made with. Fields are joined by a line feed, which none of them holds. */
final class Sha256 {

    private static final int ID_DIGITS = 32;

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String id(String... fields) {
        byte[] hash = digest().digest(String.join("\n", fields).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    }
}
