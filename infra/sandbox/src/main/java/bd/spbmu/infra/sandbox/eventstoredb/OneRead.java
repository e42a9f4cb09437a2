package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.stub.ServerCallStreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.util.List;
import java.util.concurrent.Executor;

/** A read with an end: so many events, or what there is. */
final class OneRead extends Feed {

    private final Source source;
    private final Filter filter;
    private final List<ReadResp> atEnd;
    private long left;

    /** @param atEnd sent after the last event if the read came to the end of what there is */
    OneRead(
            ServerCallStreamObserver<ReadResp> caller,
            Executor threads,
            Source source,
            Filter filter,
            long most,
            List<ReadResp> atEnd) {
        super(caller, threads);
        this.source = source;
        this.filter = filter;
        this.atEnd = atEnd;
        left = most;
    }

    @Override
    boolean isMoreSent() {
        List<Stored> page = source.next((int) Math.min(PAGE, left));
        for (Stored event : page) {
            if (filter.wanted().test(event)) {
                send(event.answer());
                left--;
            }
        }
        if (page.isEmpty() && left > 0) {
            atEnd.forEach(this::send);
        }
        if (page.isEmpty() || left <= 0) {
            complete();
            return false;
        }
        return true;
    }
}
