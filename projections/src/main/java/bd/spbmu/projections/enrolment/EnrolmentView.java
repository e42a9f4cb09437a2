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
 * @param paidUnder whom its payments are named after: who was first enrolled
 * @param moves how often it had moved from one record to another when it came to this person; each time has its own document
 * @param movedAt when it left this person for another record, absent while it is here
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
        @Nullable Instant endRecordedAt,
        BeneficiaryId paidUnder,
        int moves,
        @Nullable Instant movedAt)
        implements Revised {

    /** A stay that never moved. */
    public EnrolmentView(
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
            @Nullable Instant endRecordedAt) {
        this(
                revision,
                enrolment,
                beneficiary,
                programme,
                mis,
                place,
                district,
                gender,
                birthYear,
                startsOn,
                endsOn,
                endReason,
                judgedBy,
                recordedAt,
                endRecordedAt,
                beneficiary,
                0,
                null);
    }

    /** Id of the document that shows the stay with the person it came to by so many moves. */
    static String document(EnrolmentId enrolment, int moves) {
        return moves == 0 ? enrolment.text() : enrolment.text() + "~" + moves;
    }

    /** Whether it stands with this person, as known at that time. */
    public boolean isHereAt(Instant at) {
        return !recordedAt.isAfter(at) && (movedAt == null || movedAt.isAfter(at));
    }

    public boolean drawsOn(LocalDate day) {
        return endReason != EndReason.RECORDED_IN_ERROR
                && !startsOn.isAfter(day)
                && (endsOn == null || !endsOn.isBefore(day));
    }

    /** Without an end that was recorded later. */
    public EnrolmentView asKnownAt(Instant at) {
        return endRecordedAt != null && endRecordedAt.isAfter(at) ? with(revision, null, null, null, movedAt) : this;
    }

    EnrolmentView ended(long newRevision, LocalDate lastDay, EndReason reason, Instant at) {
        return with(newRevision, lastDay, reason, at, movedAt);
    }

    EnrolmentView movedAway(long newRevision, Instant at) {
        return with(newRevision, endsOn, endReason, endRecordedAt, at);
    }

    private EnrolmentView with(
            long newRevision,
            @Nullable LocalDate lastDay,
            @Nullable EndReason reason,
            @Nullable Instant learnedAt,
            @Nullable Instant leftAt) {
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
                learnedAt,
                paidUnder,
                moves,
                leftAt);
    }
}
