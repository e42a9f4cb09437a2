package bd.spbmu.infra.searchstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedRoundTest {

    @Test
    void serves_all_who_came_while_another_was_running_with_one_more() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        SharedRound round = new SharedRound(() -> {
            if (rounds.incrementAndGet() == 1) {
                join(firstMayEnd);
            }
        });
        List<Thread> waiters = new ArrayList<>();
        waiters.add(Thread.ofVirtual().start(round::join));
        await().until(() -> rounds.get() == 1);
        for (int i = 0; i < 50; i++) {
            waiters.add(Thread.ofVirtual().start(round::join));
        }
        await().until(() -> waiters.stream().skip(1).allMatch(SharedRoundTest::waits));

        firstMayEnd.countDown();
        for (Thread waiter : waiters) {
            waiter.join();
        }

        assertThat(rounds).hasValue(2);
    }

    @Test
    void tells_everyone_that_it_failed_and_serves_the_next() {
        AtomicInteger rounds = new AtomicInteger();
        SharedRound round = new SharedRound(() -> {
            if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
            }
        });

        assertThatThrownBy(round::join).hasMessage("not now");
        round.join();

        assertThat(rounds).hasValue(2);
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
