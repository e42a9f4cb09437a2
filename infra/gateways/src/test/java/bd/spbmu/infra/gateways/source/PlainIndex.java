package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.BlindIndex;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hashes without a key, for tests. */
final class PlainIndex implements BlindIndex {

    @Override
    public String hash(String purpose, String normalised) {
        return UUID.nameUUIDFromBytes((purpose + normalised).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
