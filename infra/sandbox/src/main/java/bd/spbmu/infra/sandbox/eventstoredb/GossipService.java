package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.gossip.GossipGrpc;
import io.kurrent.dbclient.proto.gossip.GossipOuterClass.ClusterInfo;
import io.kurrent.dbclient.proto.gossip.GossipOuterClass.EndPoint;
import io.kurrent.dbclient.proto.gossip.GossipOuterClass.MemberInfo;
import io.kurrent.dbclient.proto.shared.Shared;
import java.util.UUID;
import java.util.function.IntSupplier;

/** A cluster of one, who leads it. A client that is to discover the cluster asks this first. */
final class GossipService extends GossipGrpc.GossipImplBase {

    private final Faults faults;
    private final IntSupplier port;
    private final UUID instance = UUID.randomUUID();

    GossipService(Faults faults, IntSupplier port) {
        this.faults = faults;
        this.port = port;
    }

    @Override
    public void read(Shared.Empty request, StreamObserver<ClusterInfo> caller) {
        faults.unlessFailing(Faults.Call.GOSSIP, caller::onError, () -> {
            caller.onNext(ClusterInfo.newBuilder()
                    .addMembers(MemberInfo.newBuilder()
                            .setInstanceId(Wire.id(instance))
                            .setState(MemberInfo.VNodeState.Leader)
                            .setIsAlive(true)
                            .setHttpEndPoint(EndPoint.newBuilder()
                                    .setAddress("127.0.0.1")
                                    .setPort(port.getAsInt())))
                    .build());
            caller.onCompleted();
        });
    }
}
