package bd.spbmu.kernel;

import java.util.Optional;
import java.util.UUID;

/** Closes and opens personal values. The key of a subject is made, and durable, before the first value is sealed under it. */
public interface Seals {

    /**
     * @param subject the person in whose record the value stands
     * @param field what the value is, bound into the ciphertext so that it cannot be moved to another field
     * @throws Refusal {@code subject-erased} if the subject's key was destroyed, {@code key-store-unavailable} if no key can
     *     be had
     */
    Sealed seal(UUID subject, PersonalField field, String clear);

    /** Empty when the subject's key was destroyed; fails closed with {@code key-store-unavailable} when it cannot be read. */
    Optional<String> open(PersonalField field, Sealed value);

    /** Destroys the subject's key for ever: every value sealed under it is gone. Doing it twice changes nothing. */
    void destroy(UUID subject);
}
