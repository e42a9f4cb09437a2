package bd.spbmu.kernel.verification;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.programme.ProgrammeCode;

/** What became of a run over a programme. Stored for ever: add records, never change one. */
public sealed interface VerificationRunEvent {

    VerificationRunId run();

    @EventType("verification-run.started.v1")
    record VerificationRunStarted(VerificationRunId run, ProgrammeCode programme, Source source, ActorId by)
            implements VerificationRunEvent {}

    /** Everybody was asked about; the answers come as they come. */
    @EventType("verification-run.listed.v1")
    record VerificationRunListed(VerificationRunId run, int persons) implements VerificationRunEvent {}
}
