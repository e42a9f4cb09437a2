package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;

/**
 * An identifier in a person's record.
 *
 * @param identity the claim it rests on
 * @param digits how many digits were given: 10, 13 or 17 for an NID, 17 for a BRN
 * @param number the number as given, in ASCII digits, sealed
 */
public record HeldIdentifier(IdentifierType type, IdentityId identity, int digits, Sealed number) {}
