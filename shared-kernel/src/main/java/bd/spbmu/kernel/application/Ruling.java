package bd.spbmu.kernel.application;

import bd.spbmu.kernel.access.ActorId;

/**
 * Who decided, and under which name.
 *
 * @param requestHash keyed, of the whole request: the same decision again changes nothing
 */
public record Ruling(DecisionId decision, ActorId by, String requestHash) {}
