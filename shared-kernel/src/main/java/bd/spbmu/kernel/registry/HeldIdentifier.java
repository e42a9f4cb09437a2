package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;

/**
 * An identifier in a person's record.
 *
 * @param identity the claim it rests on
 * @param digits how many digits were given: 10, 13 or 17 for an NID, 16 or 17 for a BRN; of the others, digits and letters
 * @param number the number as given, in ASCII digits, sealed
 */
public record HeldIdentifier(IdentifierType type, IdentityId identity, int digits, Sealed number) {

    private static final int LEGACY_BRN = 16;

    /** A hand-written BRN of 16 digits: no office can say yes or no to it. */
    public boolean isUnverifiable() {
        return type == IdentifierType.BRN && digits == LEGACY_BRN;
    }
}
