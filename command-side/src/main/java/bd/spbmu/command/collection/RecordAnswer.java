package bd.spbmu.command.collection;

import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.intake.Judgement;
import bd.spbmu.kernel.intake.RecordId;
import bd.spbmu.kernel.intake.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record.
 *
 * @param repeated whether it had been taken before, and this is the answer of then
 * @param of the person registered already, if whoever sends may see them
 * @param findings what is wrong, odd, or to be done
 */
record RecordAnswer(
        RecordId record,
        Verdict verdict,
        boolean repeated,
        @Nullable String of,
        List<Finding> findings) {

    RecordAnswer {
        findings = List.copyOf(findings);
    }

    /** @param pointer where the record stands in the request, such as {@code /records/3/person} */
    static RecordAnswer of(RecordId record, String pointer, Judgement judgement) {
        return new RecordAnswer(
                record,
                judgement.verdict(),
                judgement.repeated(),
                judgement.of().isEmpty() ? null : judgement.of(),
                judgement.findings().stream()
                        .map(error -> Finding.of(pointer, error))
                        .toList());
    }

    /**
     * @param pointer JSON pointer into the request
     * @param facts what may be used to put it right
     */
    record Finding(String pointer, String slug, String detail, String detailBn, Map<String, Object> facts) {

        static Finding of(String within, FieldError error) {
            return new Finding(
                    within + error.pointer(),
                    error.problem().slug(),
                    error.problem().english(),
                    error.problem().bangla(),
                    error.facts());
        }
    }
}
