package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.programme.MisCode;
import java.util.List;

/** Decides lines of one kind exactly as the API decides a request. One per {@link ImportKind}. */
public interface LineTaker<F extends Record> {

    ImportKind kind();

    /** The body of the request. */
    Class<F> form();

    /** By what a line is known; nothing of it is kept. */
    Marks marks(MisCode mis, F form);

    /**
     * Decides a line, in the name of whoever is bound as the current request. The same line again gives the same answer.
     *
     * @param dryRun judge only, write nothing
     * @throws Refusal if it is refused
     * @throws FieldErrors if fields are wrong
     * @throws Malformed if it cannot be read
     */
    Outcome take(MisCode mis, F form, boolean dryRun);

    /**
     * @param name what names the line: two lines of one file with the same name say the same thing twice
     * @param claims what only one line of a file can have, such as an identifier
     * @param subjects about what lines must not be decided at the same moment: those that share any are decided in order
     */
    record Marks(String name, List<String> claims, List<String> subjects) {

        public Marks {
            claims = List.copyOf(claims);
            subjects = List.copyOf(subjects);
        }
    }

    /** What was decided, unless it was refused. */
    sealed interface Outcome {}

    /**
     * @param warnings none for a line without fault
     * @param before whether it had been taken already
     */
    record Taken(List<Problem> warnings, boolean before) implements Outcome {

        public Taken {
            warnings = List.copyOf(warnings);
        }

        public Taken(List<Problem> warnings) {
            this(warnings, false);
        }
    }

    /**
     * @param field JSON pointer of what is held by somebody else
     * @param of whom or what it repeats, free of personal data
     */
    record Repeats(String field, String of, Problem problem) implements Outcome {}
}
