package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.serverfeatures.ServerFeaturesGrpc;
import io.kurrent.dbclient.proto.serverfeatures.Serverfeatures.SupportedMethod;
import io.kurrent.dbclient.proto.serverfeatures.Serverfeatures.SupportedMethods;
import io.kurrent.dbclient.proto.shared.Shared;

/** What the server can do. A client asks this first. */
final class FeaturesService extends ServerFeaturesGrpc.ServerFeaturesImplBase {

    private final Backend backend;

    FeaturesService(Backend backend) {
        this.backend = backend;
    }

    @Override
    public void getSupportedMethods(Shared.Empty request, StreamObserver<SupportedMethods> caller) {
        backend.faults().unlessFailing(Faults.Call.FEATURES, caller::onError, () -> {
            SupportedMethods.Builder methods = SupportedMethods.newBuilder()
                    .setEventStoreServerVersion(backend.multiAppend() ? "25.1.0" : "24.10.0")
                    .addMethods(method("event_store.client.streams.streams", "append"))
                    .addMethods(method("event_store.client.streams.streams", "read"));
            if (backend.multiAppend()) {
                methods.addMethods(method("kurrentdb.protocol.v2.streams.streamsservice", "appendsession"));
            }
            caller.onNext(methods.build());
            caller.onCompleted();
        });
    }

    private static SupportedMethod.Builder method(String service, String method) {
        return SupportedMethod.newBuilder().setServiceName(service).setMethodName(method);
    }
}
