package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import java.util.ArrayList;
import java.util.List;

/** One append to one stream: collected while it comes in, decided once it is all there. */
final class AppendCall implements StreamObserver<AppendReq> {

    private final Backend backend;
    private final StreamObserver<AppendResp> caller;
    private final List<Proposal.Fresh> events = new ArrayList<>();
    private AppendReq.Options options = AppendReq.Options.getDefaultInstance();
    private int size;
    private boolean refused;

    AppendCall(Backend backend, StreamObserver<AppendResp> caller) {
        this.backend = backend;
        this.caller = caller;
    }

    @Override
    public void onNext(AppendReq part) {
        if (part.hasOptions()) {
            options = part.getOptions();
            return;
        }
        AppendReq.ProposedMessage message = part.getProposedMessage();
        Proposal.Fresh event = new Proposal.Fresh(
                Wire.id(message.getId()),
                message.getMetadataOrDefault("type", ""),
                message.getMetadataOrDefault("content-type", "application/octet-stream"),
                message.getData(),
                message.getCustomMetadata());
        size += event.size();
        if (size > backend.maxAppendBytes()) {
            refuse(Refusals.tooLarge(backend.maxAppendBytes()));
        } else {
            events.add(event);
        }
    }

    private void refuse(StatusRuntimeException why) {
        if (!refused) {
            refused = true;
            events.clear();
            caller.onError(why);
        }
    }

    @Override
    public void onError(Throwable gone) {
        events.clear();
    }

    @Override
    public void onCompleted() {
        if (!refused) {
            backend.faults().unlessFailing(Faults.Call.APPEND, this::refuse, this::decide);
        }
    }

    private void decide() {
        String stream = Wire.name(options.getStreamIdentifier());
        Verdict verdict = backend.log().append(new Proposal(stream, Expected.of(options), events));
        if (verdict.kind() == Verdict.Kind.TOMBSTONED) {
            refuse(Refusals.tombstoned(stream));
        } else {
            AppendResp answer = verdict.kind() == Verdict.Kind.DONE ? done(verdict) : conflict(verdict.revision());
            backend.acknowledge(() -> answer(answer), () -> refuse(Refusals.lost()));
        }
    }

    private void answer(AppendResp answer) {
        caller.onNext(answer);
        caller.onCompleted();
    }

    private static AppendResp done(Verdict verdict) {
        AppendResp.Success.Builder success = AppendResp.Success.newBuilder();
        if (verdict.revision() == Expected.NO_STREAM) {
            success.setNoStream(Wire.nothing());
        } else {
            success.setCurrentRevision(verdict.revision());
        }
        Place place = verdict.place();
        if (place == null) {
            success.setNoPosition(Wire.nothing());
        } else {
            success.setPosition(AppendResp.Position.newBuilder()
                    .setCommitPosition(place.commit())
                    .setPreparePosition(place.prepare()));
        }
        return AppendResp.newBuilder().setSuccess(success).build();
    }

    /** The real server answers so: no error of the call, but another kind of answer. */
    private AppendResp conflict(long actual) {
        AppendResp.WrongExpectedVersion.Builder wrong = AppendResp.WrongExpectedVersion.newBuilder();
        if (actual == Expected.NO_STREAM) {
            wrong.setCurrentNoStream(Wire.nothing()).setNoStream2060(Wire.nothing());
        } else {
            wrong.setCurrentRevision(actual).setCurrentRevision2060(actual);
        }
        switch (options.getExpectedStreamRevisionCase()) {
            case REVISION ->
                wrong.setExpectedRevision(options.getRevision()).setExpectedRevision2060(options.getRevision());
            case STREAM_EXISTS -> wrong.setExpectedStreamExists(Wire.nothing()).setStreamExists2060(Wire.nothing());
            case NO_STREAM -> wrong.setExpectedNoStream(Wire.nothing());
            default -> wrong.setExpectedAny(Wire.nothing()).setAny2060(Wire.nothing());
        }
        return AppendResp.newBuilder().setWrongExpectedVersion(wrong).build();
    }
}
