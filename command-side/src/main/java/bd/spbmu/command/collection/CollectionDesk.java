package bd.spbmu.command.collection;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.CommandGroup;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.intake.Collected;
import bd.spbmu.kernel.intake.CollectionId;
import bd.spbmu.kernel.intake.CollectionProblem;
import bd.spbmu.kernel.intake.Judgement;
import bd.spbmu.kernel.intake.RecordId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Decides what a device gathered, record by record, exactly as requests are decided. It keeps nothing of its own: a record's
 * id is the id of what it creates, so sending again after a lost answer or a crash finds what stands and finishes the rest.
 */
@Component
class CollectionDesk {

    /** Persons, whether they come by themselves or in households. */
    private static final int MOST = 500;

    /** How wrong the clock of a device may go. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private static final Duration OLDEST = Duration.ofDays(180);
    private static final Set<Role> COLLECT = Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);

    private final RecordDesk desk;
    private final CommandGroup commands;
    private final Clock clock;

    CollectionDesk(RecordDesk desk, CommandGroup commands, Clock clock) {
        this.desk = desk;
        this.commands = commands;
        this.clock = clock;
    }

    List<RecordAnswer> take(CollectionId collection, List<CollectedRecord> records) {
        Request request = Request.CURRENT.get();
        if (!request.actor().hasAny(COLLECT)) {
            throw new Refusal(AccessProblem.ROLE_MISSING);
        }
        requireShape(records);
        Supplier<List<RecordAnswer>> work = () -> inOrder(request, collection, records);
        return commands.doAll(List.of(work)).getFirst();
    }

    /** One after the other, since two may be about one person; made durable together. */
    private List<RecordAnswer> inOrder(Request request, CollectionId collection, List<CollectedRecord> records) {
        List<RecordAnswer> answers = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            CollectedRecord one = records.get(i);
            String pointer = "/records/" + i;
            Request then = request.about(new Collected(collection, one.capturedAt()));
            answers.add(ScopedValue.where(Request.CURRENT, then).call(() -> decided(one, pointer)));
        }
        return answers;
    }

    private static void requireShape(List<CollectedRecord> records) {
        require(!records.isEmpty(), "/records", CollectionProblem.COLLECTION_EMPTY);
        int persons = records.stream().mapToInt(CollectedRecord::persons).sum();
        require(Math.max(records.size(), persons) <= MOST, "/records", CollectionProblem.TOO_MANY_RECORDS);
        Set<RecordId> names = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            CollectedRecord one = records.get(i);
            String pointer = "/records/" + i;
            require(names.add(one.record()), pointer + "/record", CollectionProblem.RECORD_REPEATED);
            require(
                    one.fits(),
                    pointer + "/" + one.kind().name().toLowerCase(Locale.ROOT),
                    CollectionProblem.CONTENTS_UNFIT);
        }
    }

    private static void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            throw FieldErrors.at(pointer, problem);
        }
    }

    private RecordAnswer decided(CollectedRecord one, String pointer) {
        List<FieldError> faults = captureFaults(one.capturedAt().value());
        return faults.isEmpty()
                ? desk.decide(one, pointer)
                : RecordAnswer.of(one.record(), pointer, Judgement.refused(faults), null);
    }

    private List<FieldError> captureFaults(Instant captured) {
        Instant now = clock.instant();
        if (captured.isAfter(now.plus(SKEW))) {
            return List.of(new FieldError("/capturedAt", CollectionProblem.CAPTURED_IN_THE_FUTURE, Map.of()));
        }
        return captured.isBefore(now.minus(OLDEST))
                ? List.of(new FieldError("/capturedAt", CollectionProblem.CAPTURED_TOO_LONG_AGO, Map.of()))
                : List.of();
    }
}
