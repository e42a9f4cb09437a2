package bd.spbmu.command.application;

import bd.spbmu.kernel.application.ApplicationEvent;
import bd.spbmu.kernel.application.ApplicationEvent.CodeFailed;
import bd.spbmu.kernel.application.ApplicationEvent.CodeIssued;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The codes of one application: the newest counts, a few wrong ones lock it for an hour, and many end it. */
final class Attempts {

    static final int WRONG_AT_MOST = 5;
    static final Duration LOCKED_FOR = Duration.ofHours(1);

    /** After so many wrong ones a code is worth nothing: guessing goes no further than this in a hundred million. */
    static final int WRONG_ALTOGETHER = 50;

    static final Duration BETWEEN_CODES = Duration.ofMinutes(1);
    static final int CODES_A_DAY = 5;

    private final List<Instant> issuedAt = new ArrayList<>();
    private final List<Instant> wrongAt = new ArrayList<>();
    private @Nullable CodeIssued newest;

    void evolve(ApplicationEvent event) {
        if (event instanceof CodeIssued issued) {
            newest = issued;
            issuedAt.add(issued.at());
            wrongAt.clear();
        } else if (event instanceof CodeFailed failed) {
            wrongAt.add(failed.at());
        }
    }

    int number() {
        return newest().number();
    }

    CodeIssued newest() {
        return Objects.requireNonNull(newest);
    }

    boolean allowsAnother(Instant now) {
        boolean rested = !newest().at().plus(BETWEEN_CODES).isAfter(now);
        return rested && count(issuedAt, now.minus(Duration.ofDays(1))) < CODES_A_DAY;
    }

    boolean isLocked(Instant now) {
        return wrongAt.size() >= WRONG_ALTOGETHER || count(wrongAt, now.minus(LOCKED_FOR)) >= WRONG_AT_MOST;
    }

    boolean fits(String codeHash, Instant now) {
        return newest().codeHash().equals(codeHash) && now.isBefore(newest().validUntil());
    }

    private static long count(List<Instant> times, Instant after) {
        return times.stream().filter(time -> time.isAfter(after)).count();
    }
}
