package bd.spbmu.infra.sandbox.source;

/** What a source does wrong when told to, until it is told otherwise. */
public enum Fault {
    /** Answers, after longer than anybody waits. */
    SLOW,
    /** Answers the first bytes in time and the rest much later. */
    TRICKLE,
    /** Answers 503. */
    DOWN,
    /** Answers something that is no answer: another shape, in good JSON. */
    WRONG_SCHEMA,
    /** Answers a page, as a proxy in between would. */
    NO_JSON,
    /** Says that everything agrees, and that something does not. */
    CONTRADICTORY,
    /** Gives the answer to somebody else's question. */
    OTHER_QUESTION,
    /** Puts the number that was asked into its reference. */
    TELLTALE,
    /** Is down every other time. */
    FLAPPING,
    /** Does not know who asks. */
    REFUSING
}
