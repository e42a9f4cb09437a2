package bd.spbmu.infra.sandbox.eventstoredb;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import com.google.rpc.Code;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.kurrentdb.protocol.v2.streams.errors.StreamRevisionConflictErrorDetails;
import io.kurrentdb.protocol.v2.streams.errors.StreamTombstonedErrorDetails;

/** The errors the real server answers with: a status, and trailers that say what is meant. */
final class Refusals {

    private Refusals() {}

    static StatusRuntimeException notLeader(int port) {
        Metadata trailers = trailers("not-leader");
        put(trailers, "leader-endpoint-host", "127.0.0.1");
        put(trailers, "leader-endpoint-port", Integer.toString(port));
        return Status.NOT_FOUND.withDescription("Leader info available").asRuntimeException(trailers);
    }

    static StatusRuntimeException tombstoned(String stream) {
        Metadata trailers = trailers("stream-deleted");
        put(trailers, "stream-name", stream);
        return Status.FAILED_PRECONDITION
                .withDescription("Event stream '" + stream + "' is deleted.")
                .asRuntimeException(trailers);
    }

    static StatusRuntimeException conflict(String stream, long expected, long actual) {
        Metadata trailers = trailers("wrong-expected-version");
        put(trailers, "stream-name", stream);
        put(trailers, "expected-version", Long.toString(expected));
        put(trailers, "actual-version", Long.toString(actual));
        return Status.FAILED_PRECONDITION
                .withDescription("Append failed due to WrongExpectedVersion. Stream: " + stream + ", Expected version: "
                        + expected + ", Actual version: " + actual)
                .asRuntimeException(trailers);
    }

    static StatusRuntimeException tooLarge(int most) {
        Metadata trailers = trailers("maximum-append-size-exceeded");
        put(trailers, "maximum-append-size", Integer.toString(most));
        return Status.INVALID_ARGUMENT
                .withDescription("Maximum Append Size of " + most + " Exceeded.")
                .asRuntimeException(trailers);
    }

    static StatusRuntimeException denied() {
        return Status.UNAUTHENTICATED.withDescription("Unauthenticated").asRuntimeException();
    }

    static StatusRuntimeException lost() {
        return Status.UNAVAILABLE
                .withDescription("the sandbox lost the acknowledgement")
                .asRuntimeException();
    }

    /** Version 2 of the protocol says the same in the details of the status. */
    static StatusRuntimeException detailed(Proposal proposal, Verdict verdict) {
        return verdict.kind() == Verdict.Kind.TOMBSTONED
                ? detailed(
                        Code.FAILED_PRECONDITION,
                        "stream tombstoned",
                        StreamTombstonedErrorDetails.newBuilder()
                                .setStream(proposal.stream())
                                .build())
                : detailed(
                        Code.FAILED_PRECONDITION,
                        "revision conflict",
                        StreamRevisionConflictErrorDetails.newBuilder()
                                .setStream(proposal.stream())
                                .setExpectedRevision(proposal.expected())
                                .setActualRevision(verdict.revision())
                                .build());
    }

    static StatusRuntimeException detailed(Code code, String message, Message details) {
        return StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(code.getNumber())
                .setMessage(message)
                .addDetails(Any.pack(details))
                .build());
    }

    private static Metadata trailers(String exception) {
        Metadata trailers = new Metadata();
        put(trailers, "exception", exception);
        return trailers;
    }

    private static void put(Metadata trailers, String key, String value) {
        trailers.put(Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER), value);
    }
}
