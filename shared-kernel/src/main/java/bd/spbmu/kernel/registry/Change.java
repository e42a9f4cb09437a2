package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;

/**
 * What every change of a record says.
 *
 * @param reason in the officer's words, sealed: it may speak of the person
 * @param evidence where the paper that shows it is kept, sealed
 * @param requestHash keyed hash of the request, by which a repetition is told from another body under the same id
 */
public record Change(ChangeId id, Sealed reason, Sealed evidence, String requestHash) {}
