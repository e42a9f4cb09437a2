package bd.spbmu.query.application;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.application.ApplicationView.Step.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application, opened for someone allowed.
 *
 * @param said absent once the applicant's key is destroyed
 * @param known who holds an identifier that was given, of those in the reader's scope
 * @param knownElsewhere whether somebody outside the reader's scope holds one
 * @param alike who else may be the same person, of those in the reader's scope, most alike first
 * @param beneficiary whom it was accepted for, absent until then
 */
public record ApplicationRecord(
        ApplicationRow application,
        @Nullable ApplicantSaid said,
        List<BeneficiaryId> known,
        boolean knownElsewhere,
        List<Alike> alike,
        List<Step> steps,
        @Nullable BeneficiaryId beneficiary,
        @Nullable EnrolmentId enrolment) {

    public ApplicationRecord {
        known = List.copyOf(known);
        alike = List.copyOf(alike);
        steps = List.copyOf(steps);
    }

    public record Alike(BeneficiaryId beneficiary, Score score) {}

    /**
     * What was done.
     *
     * @param by the officer, absent when the applicant did it
     * @param words what the officer said to the applicant
     * @param text what the applicant added
     * @param problem slug of what stood against an acceptance
     */
    public record Step(
            Kind kind,
            Instant at,
            @Nullable ActorId by,
            @Nullable Bilingual words,
            @Nullable String text,
            @Nullable RefusalGround ground,
            @Nullable String problem) {}
}
