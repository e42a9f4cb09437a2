package bd.spbmu.infra.sandbox.eventstoredb;

import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent.RecordedEvent;
import java.util.UUID;

/** An event that was appended, with the form it is sent in. */
record Stored(String stream, String type, UUID id, RecordedEvent wire) {

    static Stored of(RecordedEvent wire) {
        return new Stored(
                wire.getStreamIdentifier().getStreamName().toStringUtf8(),
                wire.getMetadataOrDefault("type", ""),
                Wire.id(wire.getId()),
                wire);
    }

    long revision() {
        return wire.getStreamRevision();
    }

    Place place() {
        return new Place(wire.getCommitPosition(), wire.getPreparePosition());
    }

    ReadResp answer() {
        return ReadResp.newBuilder()
                .setEvent(ReadResp.ReadEvent.newBuilder().setEvent(wire).setCommitPosition(wire.getCommitPosition()))
                .build();
    }
}
