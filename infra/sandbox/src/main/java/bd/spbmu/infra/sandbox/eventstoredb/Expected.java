package bd.spbmu.infra.sandbox.eventstoredb;

import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.DeleteReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.TombstoneReq;

/** What a writer expects a stream's last revision to be, as one number, the way version 2 of the protocol says it. */
final class Expected {

    static final long NO_STREAM = -1;
    static final long ANY = -2;
    static final long EXISTS = -4;

    private Expected() {}

    static long of(AppendReq.Options options) {
        return switch (options.getExpectedStreamRevisionCase()) {
            case REVISION -> options.getRevision();
            case NO_STREAM -> NO_STREAM;
            case STREAM_EXISTS -> EXISTS;
            default -> ANY;
        };
    }

    static long of(DeleteReq.Options options) {
        return switch (options.getExpectedStreamRevisionCase()) {
            case REVISION -> options.getRevision();
            case NO_STREAM -> NO_STREAM;
            case STREAM_EXISTS -> EXISTS;
            default -> ANY;
        };
    }

    static long of(TombstoneReq.Options options) {
        return switch (options.getExpectedStreamRevisionCase()) {
            case REVISION -> options.getRevision();
            case NO_STREAM -> NO_STREAM;
            case STREAM_EXISTS -> EXISTS;
            default -> ANY;
        };
    }
}
