package bd.spbmu.infra.sandbox.eventstoredb;

import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Works out what a reader asks for, and starts sending it. */
final class Reading {

    private final Backend backend;

    Reading(Backend backend) {
        this.backend = backend;
    }

    void start(Options options, ServerCallStreamObserver<ReadResp> caller) {
        Filter filter;
        try {
            filter = options.hasFilter() ? Filter.of(options.getFilter()) : Filter.NONE;
        } catch (PatternSyntaxException e) {
            caller.onError(
                    Status.INVALID_ARGUMENT.withDescription(e.getMessage()).asRuntimeException());
            return;
        }
        if (options.hasSubscription()) {
            subscribe(options, filter, caller);
        } else if (options.hasStream()) {
            stream(options, caller);
        } else {
            new OneRead(caller, backend.threads(), all(options), filter, options.getCount(), List.of()).start();
        }
    }

    private void stream(Options options, ServerCallStreamObserver<ReadResp> caller) {
        String stream = Wire.name(options.getStream().getStreamIdentifier());
        if (isTombstoned(stream, caller)) {
            return;
        }
        if (!backend.log().look(stream, Strand::isThere)) {
            caller.onNext(ReadResp.newBuilder()
                    .setStreamNotFound(ReadResp.StreamNotFound.newBuilder().setStreamIdentifier(Wire.stream(stream)))
                    .build());
            caller.onCompleted();
            return;
        }
        boolean backwards = options.getReadDirection() == Options.ReadDirection.Backwards;
        Options.StreamOptions from = options.getStream();
        long revision = switch (from.getRevisionOptionCase()) {
            case REVISION -> from.getRevision();
            case END -> backwards ? Long.MAX_VALUE : backend.log().look(stream, Strand::last) + 1;
            default -> 0;
        };
        Source source = backwards
                ? new Source.StreamBackwards(backend.log(), stream, revision)
                : new Source.StreamForwards(backend.log(), stream, revision);
        List<ReadResp> atEnd = backwards || options.getControlOption().getCompatibility() == 0
                ? List.of()
                : List.of(ReadResp.newBuilder()
                        .setLastStreamPosition(backend.log().look(stream, Strand::last))
                        .build());
        new OneRead(caller, backend.threads(), source, Filter.NONE, options.getCount(), atEnd).start();
    }

    private Source all(Options options) {
        Log log = backend.log();
        Options.AllOptions from = options.getAll();
        boolean backwards = options.getReadDirection() == Options.ReadDirection.Backwards;
        int index = switch (from.getAllOptionCase()) {
            case POSITION -> log.indexOf(place(from.getPosition()));
            case END -> log.size();
            default -> 0;
        };
        return backwards ? new Source.AllBackwards(log, index) : new Source.AllForwards(log, index);
    }

    private void subscribe(Options options, Filter filter, ServerCallStreamObserver<ReadResp> caller) {
        String stream = Wire.name(options.getStream().getStreamIdentifier());
        if (options.hasStream() && isTombstoned(stream, caller)) {
            return;
        }
        Source source = options.hasStream()
                ? new Source.StreamForwards(backend.log(), stream, after(stream, options.getStream()))
                : new Source.AllForwards(backend.log(), after(options.getAll()));
        new Subscription(
                        caller,
                        backend.threads(),
                        source,
                        filter,
                        !options.hasStream(),
                        backend.log(),
                        backend.subscriptions())
                .start();
    }

    /** A subscription begins after what its owner saw last, while a read begins with it. */
    private long after(String stream, Options.StreamOptions from) {
        return switch (from.getRevisionOptionCase()) {
            case REVISION -> from.getRevision() + 1;
            case END -> backend.log().look(stream, Strand::last) + 1;
            default -> 0;
        };
    }

    private int after(Options.AllOptions from) {
        return switch (from.getAllOptionCase()) {
            case POSITION -> {
                Place place = place(from.getPosition());
                yield backend.log().indexOf(new Place(place.commit(), place.prepare() + 1));
            }
            case END -> backend.log().size();
            default -> 0;
        };
    }

    private boolean isTombstoned(String stream, ServerCallStreamObserver<ReadResp> caller) {
        boolean tombstoned = backend.log().look(stream, Strand::isTombstoned);
        if (tombstoned) {
            caller.onError(Refusals.tombstoned(stream));
        }
        return tombstoned;
    }

    private static Place place(Options.Position position) {
        return new Place(position.getCommitPosition(), position.getPreparePosition());
    }
}
