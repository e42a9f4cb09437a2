package bd.spbmu.kernel;

import java.util.List;
import java.util.Map;

/**
 * A body whose fields are each readable but do not fit the facts or each other: everything that is wrong with it, at once.
 * Nothing was stored. Rendered as one problem with a list of errors; the overall kind is that of the first.
 */
public final class FieldErrors extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** @param errors at least one, in the order of the fields */
    public FieldErrors(List<FieldError> errors) {
        super(errors.getFirst().problem().slug(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public static FieldErrors at(String pointer, Problem problem) {
        return new FieldErrors(List.of(new FieldError(pointer, problem, Map.of())));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /**
     * What is wrong with one field.
     *
     * @param pointer JSON pointer into the body, such as {@code /identifiers/0/number}
     * @param facts further members of the error, free of personal data
     */
    public record FieldError(String pointer, Problem problem, Map<String, Object> facts) {

        public FieldError {
            facts = Map.copyOf(facts);
        }
    }
}
