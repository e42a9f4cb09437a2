package bd.spbmu.kernel.enrolment;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person is entitled to, in all programmes: the one stream that all must write to. Stored for ever. */
public sealed interface EntitlementsEvent {

    BeneficiaryId beneficiary();

    EnrolmentId enrolment();

    /**
     * @param mis on whose behalf, absent when an officer of the registry enrolled
     * @param place upazila the person is counted in, as known when enrolled
     * @param judgedBy the rule set in force, absent while none was adopted
     */
    @EventType("entitlements.enrolled.v1")
    record Enrolled(
            BeneficiaryId beneficiary,
            EnrolmentId enrolment,
            ProgrammeCode programme,
            @Nullable MisCode mis,
            LocalDate startsOn,
            PlaceCode place,
            Gender gender,
            int birthYear,
            @Nullable RuleSetId judgedBy)
            implements EntitlementsEvent {}

    /** @param endsOn last day of the entitlement */
    @EventType("entitlements.enrolment-ended.v1")
    record EnrolmentEnded(
            BeneficiaryId beneficiary,
            EnrolmentId enrolment,
            ProgrammeCode programme,
            LocalDate endsOn,
            EndReason reason)
            implements EntitlementsEvent {}

    /**
     * As {@link EnrolmentEnded}, of a stay that a merge brought here.
     *
     * @param moves how often it had moved when it came
     */
    @EventType("entitlements.moved-enrolment-ended.v1")
    record MovedEnrolmentEnded(
            BeneficiaryId beneficiary,
            EnrolmentId enrolment,
            ProgrammeCode programme,
            LocalDate endsOn,
            EndReason reason,
            int moves)
            implements EntitlementsEvent {}
}
