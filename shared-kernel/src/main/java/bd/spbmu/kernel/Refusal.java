package bd.spbmu.kernel;

import java.util.Map;

/**
 * Only the caller needs to know: nothing was stored. Its message is the slug; the facts may name ids, rules and dates,
 * never a person's data.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, Object> facts;

    public Refusal(Problem problem) {
        this(problem, Map.of());
    }

    /** @param facts what the caller may use to put it right, shown as members of the problem document */
    public Refusal(Problem problem, Map<String, Object> facts) {
        super(problem.slug(), null, false, false);
        this.problem = problem;
        this.facts = Map.copyOf(facts);
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
