package bd.spbmu.kernel.application;

import bd.spbmu.kernel.EventType;
import java.time.Instant;

/** Which application has the one place an identifier gives, and under which reference one is asked for. Stored for ever. */
public sealed interface OpeningEvent {

    /** Whether the holder before is still open was asked before it was taken. */
    @EventType("application-opening.taken.v1")
    record OpeningTaken(OpeningId opening, ApplicationId by, Instant at) implements OpeningEvent {}

    @EventType("application-reference.reserved.v1")
    record ReferenceReserved(ApplicationReference reference, ApplicationId by) implements OpeningEvent {}
}
