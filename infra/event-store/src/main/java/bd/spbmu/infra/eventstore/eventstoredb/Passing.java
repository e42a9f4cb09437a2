package bd.spbmu.infra.eventstore.eventstoredb;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.ConnectionShutdownException;
import io.kurrent.dbclient.NoClusterNodeFoundException;
import io.kurrent.dbclient.NotLeaderException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Tells a failure that passes, after which the same call is made again, from one that will not. */
final class Passing {

    /** CANCELLED: the client drops its calls when it turns to another node. */
    private static final Set<Status.Code> CODES = EnumSet.of(
            Status.Code.UNAVAILABLE, Status.Code.DEADLINE_EXCEEDED, Status.Code.ABORTED, Status.Code.CANCELLED);

    private Passing() {}

    static boolean is(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof NotLeaderException
                || failure instanceof ConnectionShutdownException
                || failure instanceof NoClusterNodeFoundException
                || (failure instanceof StatusRuntimeException status
                        && CODES.contains(status.getStatus().getCode()));
    }

    /** What futures have wrapped. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
