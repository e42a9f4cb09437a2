package bd.spbmu.kernel.enrolment;

/** How far the sources that a programme wants have confirmed an enrolment. It holds in every standing. */
public enum ProofStanding {
    /** Not all have answered yet. */
    PROVISIONAL,
    /** One said otherwise: an officer has to look. */
    DOUBTED,
    CONFIRMED
}
