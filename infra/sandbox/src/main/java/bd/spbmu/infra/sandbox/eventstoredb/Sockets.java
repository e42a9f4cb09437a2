package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.netty.shaded.io.netty.channel.Channel;
import io.grpc.netty.shaded.io.netty.channel.EventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.MultiThreadIoEventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.ServerChannel;
import io.grpc.netty.shaded.io.netty.channel.nio.NioIoHandler;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioServerSocketChannel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Knows the connections, so that they can be cut as a dying machine cuts them; gRPC itself would say goodbye. */
// its futures are the connections' own: nobody waits for them
@SuppressWarnings("FutureReturnValueIgnored")
final class Sockets implements AutoCloseable {

    private final Set<Channel> connections = ConcurrentHashMap.newKeySet();
    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    private volatile @Nullable Channel door;

    EventLoopGroup loops() {
        return loops;
    }

    ServerChannel listening() {
        ServerChannel opened = new NioServerSocketChannel() {
            @Override
            protected int doReadMessages(List<Object> accepted) throws Exception {
                int count = super.doReadMessages(accepted);
                accepted.stream()
                        .filter(Channel.class::isInstance)
                        .map(Channel.class::cast)
                        .forEach(connection -> keep(connection));
                return count;
            }
        };
        door = opened;
        return opened;
    }

    private void keep(Channel connection) {
        connections.add(connection);
        connection.closeFuture().addListener(closed -> connections.remove(connection));
    }

    /** Closes them beneath gRPC, which would end its calls in order first. */
    void cut() {
        Channel listening = door;
        if (listening != null) {
            cut(listening);
        }
        connections.forEach(Sockets::cut);
    }

    private static void cut(Channel channel) {
        channel.eventLoop()
                .execute(() -> channel.unsafe().close(channel.unsafe().voidPromise()));
        channel.closeFuture().awaitUninterruptibly();
    }

    @Override
    public void close() {
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
