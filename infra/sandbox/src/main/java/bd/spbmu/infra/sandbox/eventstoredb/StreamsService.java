package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsGrpc;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.DeleteReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.DeleteResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.TombstoneReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.TombstoneResp;
import java.util.function.Consumer;

/** Version 1 of the protocol: what every client uses for all but appends to several streams. */
final class StreamsService extends StreamsGrpc.StreamsImplBase {

    private final Backend backend;
    private final Reading reading;

    StreamsService(Backend backend) {
        this.backend = backend;
        reading = new Reading(backend);
    }

    @Override
    public void read(ReadReq request, StreamObserver<ReadResp> observer) {
        ReadReq.Options options = request.getOptions();
        ServerCallStreamObserver<ReadResp> caller = (ServerCallStreamObserver<ReadResp>) observer;
        backend.faults()
                .unlessFailing(
                        options.hasSubscription() ? Faults.Call.SUBSCRIBE : Faults.Call.READ,
                        caller::onError,
                        () -> reading.start(options, caller));
    }

    @Override
    public StreamObserver<AppendReq> append(StreamObserver<AppendResp> caller) {
        return new AppendCall(backend, caller);
    }

    @Override
    public void delete(DeleteReq request, StreamObserver<DeleteResp> caller) {
        DeleteReq.Options options = request.getOptions();
        delete(Wire.name(options.getStreamIdentifier()), Expected.of(options), false, caller::onError, place -> {
            caller.onNext(DeleteResp.newBuilder()
                    .setPosition(DeleteResp.Position.newBuilder()
                            .setCommitPosition(place.commit())
                            .setPreparePosition(place.prepare()))
                    .build());
            caller.onCompleted();
        });
    }

    @Override
    public void tombstone(TombstoneReq request, StreamObserver<TombstoneResp> caller) {
        TombstoneReq.Options options = request.getOptions();
        delete(Wire.name(options.getStreamIdentifier()), Expected.of(options), true, caller::onError, place -> {
            caller.onNext(TombstoneResp.newBuilder()
                    .setPosition(TombstoneResp.Position.newBuilder()
                            .setCommitPosition(place.commit())
                            .setPreparePosition(place.prepare()))
                    .build());
            caller.onCompleted();
        });
    }

    private void delete(
            String stream,
            long expected,
            boolean forEver,
            Consumer<StatusRuntimeException> refuse,
            Consumer<Place> answer) {
        backend.faults().unlessFailing(Faults.Call.DELETE, refuse, () -> {
            Verdict verdict = backend.log().delete(stream, expected, forEver);
            Place place = verdict.place();
            if (verdict.kind() == Verdict.Kind.TOMBSTONED) {
                refuse.accept(Refusals.tombstoned(stream));
            } else if (place == null) {
                refuse.accept(Refusals.conflict(stream, expected, verdict.revision()));
            } else {
                answer.accept(place);
            }
        });
    }
}
