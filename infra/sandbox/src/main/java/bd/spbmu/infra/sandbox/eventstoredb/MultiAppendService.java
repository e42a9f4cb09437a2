package bd.spbmu.infra.sandbox.eventstoredb;

import com.google.protobuf.ByteString;
import com.google.protobuf.Value;
import com.google.rpc.Code;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import io.kurrentdb.protocol.v2.streams.AppendRecord;
import io.kurrentdb.protocol.v2.streams.AppendRequest;
import io.kurrentdb.protocol.v2.streams.AppendResponse;
import io.kurrentdb.protocol.v2.streams.AppendSessionResponse;
import io.kurrentdb.protocol.v2.streams.SchemaFormat;
import io.kurrentdb.protocol.v2.streams.StreamsServiceGrpc;
import io.kurrentdb.protocol.v2.streams.errors.AppendTransactionSizeExceededErrorDetails;
import io.kurrentdb.protocol.v2.streams.errors.StreamAlreadyInAppendSessionErrorDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Version 2 of the protocol: appends to several streams, all of them or none. */
final class MultiAppendService extends StreamsServiceGrpc.StreamsServiceImplBase {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Backend backend;

    MultiAppendService(Backend backend) {
        this.backend = backend;
    }

    @Override
    public StreamObserver<AppendRequest> appendSession(StreamObserver<AppendSessionResponse> caller) {
        return new Session(caller);
    }

    private static Proposal.Fresh event(AppendRecord record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        record.getPropertiesMap().forEach((name, value) -> properties.put(name, plain(value)));
        boolean json = record.getSchema().getFormat() == SchemaFormat.SCHEMA_FORMAT_JSON;
        return new Proposal.Fresh(
                record.hasRecordId() ? UUID.fromString(record.getRecordId()) : UUID.randomUUID(),
                record.getSchema().getName(),
                json ? "application/json" : "application/octet-stream",
                record.getData(),
                properties.isEmpty() ? ByteString.EMPTY : ByteString.copyFrom(JSON.writeValueAsBytes(properties)));
    }

    private static Object plain(Value value) {
        return switch (value.getKindCase()) {
            case NUMBER_VALUE -> value.getNumberValue();
            case BOOL_VALUE -> value.getBoolValue();
            default -> value.getStringValue();
        };
    }

    private final class Session implements StreamObserver<AppendRequest> {

        private final StreamObserver<AppendSessionResponse> caller;
        private final Map<String, Proposal> proposals = new LinkedHashMap<>();
        private boolean refused;
        private int size;

        Session(StreamObserver<AppendSessionResponse> caller) {
            this.caller = caller;
        }

        @Override
        public void onNext(AppendRequest request) {
            Proposal proposal = new Proposal(
                    request.getStream(),
                    request.hasExpectedRevision() ? request.getExpectedRevision() : Expected.ANY,
                    request.getRecordsList().stream()
                            .map(MultiAppendService::event)
                            .toList());
            size += proposal.size();
            if (proposals.putIfAbsent(proposal.stream(), proposal) != null) {
                refuse(Refusals.detailed(
                        Code.ABORTED,
                        "stream already in append session",
                        StreamAlreadyInAppendSessionErrorDetails.newBuilder()
                                .setStream(proposal.stream())
                                .build()));
            } else if (size > backend.maxAppendBytes()) {
                refuse(Refusals.detailed(
                        Code.ABORTED,
                        "append transaction size exceeded",
                        AppendTransactionSizeExceededErrorDetails.newBuilder()
                                .setSize(size)
                                .setMaxSize(backend.maxAppendBytes())
                                .build()));
            }
        }

        private void refuse(StatusRuntimeException why) {
            if (!refused) {
                refused = true;
                caller.onError(why);
            }
        }

        @Override
        public void onError(Throwable gone) {
            proposals.clear();
        }

        @Override
        public void onCompleted() {
            if (refused) {
                return;
            }
            if (proposals.isEmpty()) {
                refuse(Status.FAILED_PRECONDITION
                        .withDescription("append session without requests")
                        .asRuntimeException());
                return;
            }
            backend.faults().unlessFailing(Faults.Call.MULTI_APPEND, this::refuse, this::decide);
        }

        private void decide() {
            List<Proposal> all = new ArrayList<>(proposals.values());
            List<Verdict> verdicts = backend.log().append(all);
            for (int i = 0; i < all.size(); i++) {
                if (verdicts.get(i).kind() != Verdict.Kind.DONE) {
                    refuse(Refusals.detailed(all.get(i), verdicts.get(i)));
                    return;
                }
            }
            AppendSessionResponse answer = answer(all, verdicts);
            backend.acknowledge(
                    () -> {
                        caller.onNext(answer);
                        caller.onCompleted();
                    },
                    () -> refuse(Refusals.lost()));
        }

        private static AppendSessionResponse answer(List<Proposal> all, List<Verdict> verdicts) {
            AppendSessionResponse.Builder answer = AppendSessionResponse.newBuilder();
            for (int i = 0; i < all.size(); i++) {
                AppendResponse.Builder output = AppendResponse.newBuilder()
                        .setStream(all.get(i).stream())
                        .setStreamRevision(verdicts.get(i).revision());
                Place place = verdicts.get(i).place();
                if (place != null) {
                    output.setPosition(place.commit());
                    answer.setPosition(place.commit());
                }
                answer.addOutput(output);
            }
            return answer.build();
        }
    }
}
