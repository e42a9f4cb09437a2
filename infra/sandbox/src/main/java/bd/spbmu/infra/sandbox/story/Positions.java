package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.kernel.LogPosition;
import java.util.concurrent.atomic.AtomicReference;

/** How far the story itself has written, so that what it asks afterwards knows of it. */
final class Positions {

    private final AtomicReference<LogPosition> furthest = new AtomicReference<>(LogPosition.START);

    void saw(Answer answer) {
        String position = answer.position();
        if (position != null) {
            furthest.accumulateAndGet(
                    LogPosition.of(position), (before, now) -> now.compareTo(before) > 0 ? now : before);
        }
    }

    String furthest() {
        return furthest.get().text();
    }
}
