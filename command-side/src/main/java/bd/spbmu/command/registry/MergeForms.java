package bd.spbmu.command.registry;

import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.merge.MergedPair;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a merge; with its reason and a reference to the evidence. */
final class MergeForms {

    private MergeForms() {}

    /** @param other the other record of the same person */
    record Merging(BeneficiaryId other, PlainText reason, PlainText evidence) {

        String canonicalText(MergedPair pair) {
            return Canonical.text("merge", pair.survivor(), pair.absorbed(), reason, evidence);
        }
    }

    /**
     * That they are two persons after all. What came with the merge goes back by itself.
     *
     * @param enrolments of those begun since, which are the other person's; none when absent
     * @param identifiers of those gained since, which are the other person's; none when absent
     */
    record Undoing(
            @Nullable List<EnrolmentId> enrolments,
            @Nullable List<GivenIdentifier> identifiers,
            PlainText reason,
            PlainText evidence) {

        List<EnrolmentId> enrolmentsOrNone() {
            return enrolments == null ? List.of() : enrolments;
        }

        List<GivenIdentifier> identifiersOrNone() {
            return identifiers == null ? List.of() : identifiers;
        }

        String canonicalText() {
            return Canonical.text(
                    "merge-undoing",
                    enrolmentsOrNone().stream().map(EnrolmentId::text).toList(),
                    identifiersOrNone().stream()
                            .map(GivenIdentifier::canonicalText)
                            .toList(),
                    reason,
                    evidence);
        }
    }
}
