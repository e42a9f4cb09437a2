package bd.spbmu.kernel;

/**
 * Keyed hashes of personal values, so that equality can be asked without the value. The key never leaves the key store;
 * an unkeyed hash of a ten-digit number would be clear text.
 */
public interface BlindIndex {

    /**
     * The keyed hash of a value.
     *
     * @param purpose keeps hashes of different uses apart: the same number hashed for two purposes cannot be joined
     * @param normalised the value in its one canonical form
     * @return 32 lower-case hexadecimal digits (128 bits)
     */
    String hash(String purpose, String normalised);
}
