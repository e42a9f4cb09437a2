package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;

/**
 * One benefit that a person of a case draws.
 *
 * @param place upazila it is counted in
 * @param monthly its entitlement of one whole month, zero where no benefit rule says
 */
public record AtStake(
        BeneficiaryId beneficiary, EnrolmentId enrolment, ProgrammeCode programme, PlaceCode place, Taka monthly) {}
