package bd.spbmu.infra.sandbox.eventstoredb;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** What every call needs. */
record Backend(
        Log log,
        Faults faults,
        Subscriptions subscriptions,
        Executor threads,
        int maxAppendBytes,
        boolean multiAppend) {

    /** Answers an append, late if it is to be, and not at all if its acknowledgement is to be lost. */
    void acknowledge(Runnable answer, Runnable lose) {
        Runnable told = faults.isAcknowledgementLost() ? lose : answer;
        if (faults.slowness().isZero()) {
            told.run();
        } else {
            CompletableFuture.delayedExecutor(faults.slowness().toMillis(), TimeUnit.MILLISECONDS, threads)
                    .execute(told);
        }
    }
}
