package bd.spbmu.projections.enrolment;

import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one person in one programme, in both times: when it holds and when it was recorded.
 *
 * @param mis absent when an officer of the registry enrolled
 * @param place upazila the person is counted in
 * @param endsOn last day of the entitlement, absent while open
 * @param recordedAt when the registry learned of it
 * @param endRecordedAt when the registry learned of its end
 */
public record EnrolmentView(
        long revision,
        EnrolmentId enrolment,
        BeneficiaryId beneficiary,
        ProgrammeCode programme,
        @Nullable MisCode mis,
        PlaceCode place,
        PlaceCode district,
        Gender gender,
        int birthYear,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable EndReason endReason,
        @Nullable RuleSetId judgedBy,
        Instant recordedAt,
        @Nullable Instant endRecordedAt)
        implements Revised {

    public boolean drawsOn(LocalDate day) {
        return endReason != EndReason.RECORDED_IN_ERROR
                && !startsOn.isAfter(day)
                && (endsOn == null || !endsOn.isBefore(day));
    }

    /** Without an end that was recorded later. */
    public EnrolmentView asKnownAt(Instant at) {
        return endRecordedAt != null && endRecordedAt.isAfter(at) ? with(revision, null, null, null) : this;
    }

    EnrolmentView ended(long newRevision, LocalDate lastDay, EndReason reason, Instant at) {
        return with(newRevision, lastDay, reason, at);
    }

    private EnrolmentView with(
            long newRevision, @Nullable LocalDate lastDay, @Nullable EndReason reason, @Nullable Instant learnedAt) {
        return new EnrolmentView(
                newRevision,
                enrolment,
                beneficiary,
                programme,
                mis,
                place,
                district,
                gender,
                birthYear,
                startsOn,
                lastDay,
                reason,
                judgedBy,
                recordedAt,
                learnedAt);
    }
}
