package bd.spbmu.infra.files;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.util.Map;

/** The refusals of whole files. */
final class Bounds {

    private Bounds() {}

    static void within(boolean holds, Problem problem, long limit) {
        if (!holds) {
            throw new Refusal(problem, Map.of("limit", limit));
        }
    }

    static Refusal at(Problem problem, long line) {
        return new Refusal(problem, Map.of("line", line));
    }

    static Refusal formula(long line, int column) {
        return new Refusal(IntakeProblem.FILE_HOLDS_FORMULAS, Map.of("line", line, "column", column + 1));
    }
}
