package bd.spbmu.command.verification;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;

/** The questions that are to be asked; kept in the relational store, each until it is answered or given up. */
public interface VerificationQueue {

    /**
     * Adds what is not there yet, in the transaction of the caller.
     *
     * @param bulk whether single questions go before it
     */
    void add(VerificationId verification, BeneficiaryId beneficiary, Source source, boolean bulk);

    /** Whether so many questions wait for the source that no more are taken from outside; one that waits already is no more. */
    boolean isFull(Source source, VerificationId but);
}
