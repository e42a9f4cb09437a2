package bd.spbmu.kernel.agreement;

import bd.spbmu.kernel.verification.Source;

/** Asks what has been agreed, as the log stands now. */
public interface AgreementsInForce {

    /**
     * Whether an agreement that holds today lets this source be told everything it needs. Never half: a field that is not
     * agreed is not sent, and without it there is no question.
     *
     * @throws bd.spbmu.kernel.Refusal when that cannot be known now
     */
    boolean allowAsking(Source source);
}
