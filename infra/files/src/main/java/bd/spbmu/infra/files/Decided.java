package bd.spbmu.infra.files;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.intake.Verdict;
import java.util.List;

/**
 * What became of a line.
 *
 * @param localId as its sender named it, empty unless it can be a local id
 * @param of whom or what it repeats, empty unless it repeats
 */
record Decided(long line, String localId, Verdict verdict, List<Finding> findings, String of) {

    /** @param field under which heading, empty for the line as a whole */
    record Finding(String field, Problem problem) {}
}
