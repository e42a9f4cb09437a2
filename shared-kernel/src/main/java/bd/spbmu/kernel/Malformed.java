package bd.spbmu.kernel;

/** A value that cannot be what it claims to be. Thrown by value types, so that nothing malformed comes further in. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Malformed(Problem problem) {
        super(problem.slug());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
