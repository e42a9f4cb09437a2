package bd.spbmu.command.collection;

import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.intake.Judgement;
import bd.spbmu.kernel.intake.RecordId;
import bd.spbmu.kernel.intake.Verdict;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record.
 *
 * @param repeated whether it had been taken before, and this is the answer of then
 * @param of the person registered already, if whoever sends may see them
 * @param findings what is wrong, odd, or to be done
 * @param members of a household, in its order: what became of each person; absent for a person
 */
record RecordAnswer(
        RecordId record,
        Verdict verdict,
        boolean repeated,
        @Nullable String of,
        List<Finding> findings,
        @Nullable List<MemberAnswer> members) {

    RecordAnswer {
        findings = List.copyOf(findings);
        members = members == null ? null : List.copyOf(members);
    }

    /** @param pointer where the record stands in the request, such as {@code /records/3} */
    static RecordAnswer of(RecordId record, String pointer, Judgement judgement, @Nullable List<MemberAnswer> members) {
        return new RecordAnswer(
                record,
                judgement.verdict(),
                judgement.repeated(),
                judgement.of().isEmpty() ? null : judgement.of(),
                Finding.all(pointer, judgement),
                members);
    }

    /** What became of one person of a household; as for a record. */
    record MemberAnswer(
            BeneficiaryId beneficiary,
            Verdict verdict,
            boolean repeated,
            @Nullable String of,
            List<Finding> findings) {

        MemberAnswer {
            findings = List.copyOf(findings);
        }

        static MemberAnswer of(BeneficiaryId beneficiary, String pointer, Judgement judgement) {
            return new MemberAnswer(
                    beneficiary,
                    judgement.verdict(),
                    judgement.repeated(),
                    judgement.of().isEmpty() ? null : judgement.of(),
                    Finding.all(pointer, judgement));
        }

        boolean stands() {
            return switch (verdict) {
                case ACCEPTED, ACCEPTED_WITH_WARNINGS -> true;
                case REFUSED, DUPLICATE -> false;
            };
        }
    }

    /**
     * @param pointer JSON pointer into the request
     * @param facts what may be used to put it right
     */
    record Finding(String pointer, String slug, String detail, String detailBn, Map<String, Object> facts) {

        private static List<Finding> all(String within, Judgement judgement) {
            return judgement.findings().stream().map(error -> of(within, error)).toList();
        }

        private static Finding of(String within, FieldError error) {
            return new Finding(
                    within + error.pointer(),
                    error.problem().slug(),
                    error.problem().english(),
                    error.problem().bangla(),
                    error.facts());
        }
    }
}
