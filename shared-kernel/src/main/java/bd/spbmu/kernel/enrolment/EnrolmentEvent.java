package bd.spbmu.kernel.enrolment;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an enrolment's own id stands for, and how far sources have confirmed it. Whether it came about is for
 * {@link EntitlementsEvent}. Stored for ever.
 */
public sealed interface EnrolmentEvent {

    EnrolmentId enrolment();

    BeneficiaryId beneficiary();

    /** The id was given to this request: no other person or programme can be enrolled under it. */
    @EventType("enrolment.named.v1")
    record EnrolmentNamed(EnrolmentId enrolment, BeneficiaryId beneficiary, ProgrammeCode programme, LocalDate startsOn)
            implements EnrolmentEvent {}

    /**
     * The programme wants sources to confirm the person, and not all have. The enrolment holds all the same.
     *
     * @param place upazila the person is counted in
     * @param awaited the sources whose word is missing
     * @param outdated the warning: confirmed long ago, and the source is silent now
     */
    @EventType("enrolment.provisional.v1")
    record EnrolmentProvisional(
            EnrolmentId enrolment,
            BeneficiaryId beneficiary,
            ProgrammeCode programme,
            PlaceCode place,
            List<Source> awaited,
            List<Source> outdated)
            implements EnrolmentEvent {

        public EnrolmentProvisional {
            awaited = List.copyOf(awaited);
            outdated = List.copyOf(outdated);
        }
    }

    /** @param outdated the source confirmed it earlier and is silent now */
    @EventType("enrolment.proof-taken.v1")
    record ProofTaken(
            EnrolmentId enrolment,
            BeneficiaryId beneficiary,
            Source source,
            VerificationId verification,
            boolean outdated)
            implements EnrolmentEvent {}

    /** Every source the programme wants has confirmed the person. */
    @EventType("enrolment.confirmed.v1")
    record EnrolmentConfirmed(
            EnrolmentId enrolment,
            BeneficiaryId beneficiary,
            ProgrammeCode programme,
            PlaceCode place,
            List<Source> outdated)
            implements EnrolmentEvent {

        public EnrolmentConfirmed {
            outdated = List.copyOf(outdated);
        }
    }

    /** A source the programme wants said otherwise. Nothing ends by that: an officer has to look. */
    @EventType("enrolment.doubted.v1")
    record EnrolmentDoubted(
            EnrolmentId enrolment,
            BeneficiaryId beneficiary,
            Source source,
            VerificationId verification,
            Outcome outcome)
            implements EnrolmentEvent {}
}
