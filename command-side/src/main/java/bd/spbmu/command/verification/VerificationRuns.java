package bd.spbmu.command.verification;

import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;

/** The runs whose persons are still to be listed; kept in the relational store, with how far each has come. */
public interface VerificationRuns {

    /** Adds it unless it is there, in the transaction of the caller. */
    void add(VerificationRunId run, ProgrammeCode programme, Source source);
}
