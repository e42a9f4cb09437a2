package bd.spbmu.kernel.enrolment;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;

/** What an enrolment's own id stands for. Whether it came about is for {@link EntitlementsEvent}. Stored for ever. */
public sealed interface EnrolmentEvent {

    EnrolmentId enrolment();

    /** The id was given to this request: no other person or programme can be enrolled under it. */
    @EventType("enrolment.named.v1")
    record EnrolmentNamed(EnrolmentId enrolment, BeneficiaryId beneficiary, ProgrammeCode programme, LocalDate startsOn)
            implements EnrolmentEvent {}
}
