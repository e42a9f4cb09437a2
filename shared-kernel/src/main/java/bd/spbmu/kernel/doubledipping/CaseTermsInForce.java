package bd.spbmu.kernel.doubledipping;

import java.time.LocalDate;

/** Asks the policy's own stream, not a view: the deadlines as adopted at this moment. */
public interface CaseTermsInForce {

    /** The newest terms whose day has come; of two from the same day, those adopted later. */
    CaseTerms on(LocalDate day);
}
