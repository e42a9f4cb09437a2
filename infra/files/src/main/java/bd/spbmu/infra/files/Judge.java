package bd.spbmu.infra.files;

import bd.spbmu.infra.files.Decided.Finding;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.IntakeProblem;
import bd.spbmu.kernel.intake.Judgement;
import bd.spbmu.kernel.intake.LineTaker;
import bd.spbmu.kernel.intake.LineTaker.Marks;
import bd.spbmu.kernel.intake.Verdict;
import bd.spbmu.kernel.registry.SourceRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides the lines of one file in the name of whoever sent it. Lines are prepared in order, then taken in any order. */
final class Judge<F extends Record> {

    private final LineTaker<F> taker;
    private final FormReader reader;
    private final ImportReceived file;
    private final Request request;
    private final boolean saysMis;
    private final Seen names = new Seen();
    private final Seen claims = new Seen();

    Judge(LineTaker<F> taker, FormReader reader, ImportReceived file, Request request) {
        this.taker = taker;
        this.reader = reader;
        this.file = file;
        this.request = request;
        this.saysMis = Arrays.stream(taker.form().getRecordComponents())
                .anyMatch(component -> "mis".equals(component.getName()));
    }

    /**
     * A line that was read, and compared with those before it.
     *
     * @param subjects about what it is: lines that share any are taken in order
     */
    record Prepared(List<String> subjects, Supplier<Decided> decide) {}

    /** In the order of the file, and for lines that were decided before as well, so that later ones are compared with them. */
    Prepared prepare(Line line) {
        try {
            return in(() -> compared(line));
        } catch (FieldErrors errors) {
            Decided refused = refused(line, errors.errors());
            return new Prepared(List.of(), () -> refused);
        } catch (Malformed malformed) {
            Decided refused = refused(line, List.of(new FieldError("", malformed.problem(), Map.of())));
            return new Prepared(List.of(), () -> refused);
        }
    }

    private Prepared compared(Line line) {
        if (!line.faults().isEmpty()) {
            throw new FieldErrors(line.faults());
        }
        Map<String, Object> body = new LinkedHashMap<>(line.body());
        if (saysMis) {
            body.put("mis", file.mis().text());
        }
        F form = reader.read(taker.form(), body);
        Marks marks = taker.marks(file.mis(), form);
        OptionalLong repeated = Stream.concat(
                        Stream.of(names.before(marks.name(), line.number())),
                        // for good, the claims themselves decide
                        file.dryRun()
                                ? marks.claims().stream().map(claim -> claims.before(claim, line.number()))
                                : Stream.empty())
                .flatMapToLong(OptionalLong::stream)
                .findFirst();
        return repeated.isPresent()
                ? new Prepared(List.of(), () -> repeats(line, repeated.getAsLong()))
                : new Prepared(marks.subjects(), () -> in(() -> taken(line, form)));
    }

    private Decided taken(Line line, F form) {
        Judgement judgement = Judgement.on(() -> taker.take(file.mis(), form, file.dryRun()));
        return new Decided(
                line.number(),
                localId(line),
                judgement.verdict(),
                findings(line, judgement.findings()),
                judgement.of());
    }

    private static Decided repeats(Line line, long earlier) {
        return new Decided(
                line.number(),
                localId(line),
                Verdict.DUPLICATE,
                List.of(new Finding("", IntakeProblem.REPEATED_IN_FILE)),
                "line " + earlier);
    }

    private static Decided refused(Line line, List<FieldError> errors) {
        return new Decided(line.number(), localId(line), Verdict.REFUSED, findings(line, errors), "");
    }

    private static List<Finding> findings(Line line, List<FieldError> errors) {
        return errors.stream()
                .map(error -> new Finding(line.field(error.pointer()), error.problem()))
                .toList();
    }

    /** What cannot be a local id may be a person's number, and is not repeated. */
    private static String localId(Line line) {
        try {
            return line.body().get("localId") instanceof String text ? SourceRecord.requireLocalId(text) : "";
        } catch (Malformed other) {
            return "";
        }
    }

    private <T> T in(Supplier<T> work) {
        return ScopedValue.where(Request.CURRENT, request).call(work::get);
    }
}
