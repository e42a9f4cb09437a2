package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Lets one user in, by name and password. What a client asks before it can have logged in is open, as in the real one. */
final class Doorman implements ServerInterceptor {

    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final String awaited;

    Doorman(String user, String password) {
        awaited =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String service = call.getMethodDescriptor().getFullMethodName();
        boolean open = service.startsWith("event_store.client.server_features")
                || service.startsWith("event_store.client.gossip");
        if (open || awaited.equals(headers.get(AUTHORIZATION))) {
            return next.startCall(call, headers);
        }
        call.close(Refusals.denied().getStatus(), new Metadata());
        return new ServerCall.Listener<>() {};
    }
}
