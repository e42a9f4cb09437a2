package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.kernel.LogPosition;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.RecordedEvent;

/** Positions of the registry and positions of the client: the same two numbers. */
final class Positions {

    private Positions() {}

    static LogPosition of(Position position) {
        return new LogPosition(position.getCommitUnsigned(), position.getPrepareUnsigned());
    }

    static LogPosition of(RecordedEvent event) {
        return of(event.getPosition());
    }

    static Position toClient(LogPosition position) {
        return new Position(position.commit(), position.prepare());
    }

    static LogPosition later(LogPosition one, LogPosition other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
