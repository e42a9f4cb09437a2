package bd.spbmu.kernel.enrolment;

import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay in a programme as it stood when its person's records were merged or parted.
 *
 * @param mis on whose behalf, absent when an officer of the registry enrolled
 * @param place upazila the person is counted in, as known when enrolled
 * @param judgedBy the rule set in force when it was decided, absent while none was adopted
 * @param endsOn last day, absent while open
 * @param paidUnder whom its payments are named after, for ever: who was enrolled first. So nobody is paid twice for a period
 *     because of a merge
 * @param moves how often it has moved from one person to another, this time included
 */
public record MovedStay(
        EnrolmentId enrolment,
        ProgrammeCode programme,
        @Nullable MisCode mis,
        LocalDate startsOn,
        PlaceCode place,
        Gender gender,
        int birthYear,
        @Nullable RuleSetId judgedBy,
        @Nullable LocalDate endsOn,
        @Nullable EndReason endReason,
        BeneficiaryId paidUnder,
        int moves) {}
