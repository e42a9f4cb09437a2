package bd.spbmu.query;

import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.UUID;

/** What the things of a person of the example year are called. */
final class ExampleIds {

    private ExampleIds() {}

    static EnrolmentId enrolment(BeneficiaryId beneficiary) {
        return new EnrolmentId(new UUID(1, beneficiary.value().getLeastSignificantBits()));
    }

    static PaymentId payment(BeneficiaryRegistered person) {
        return PaymentId.of("%032x".formatted(number(person)));
    }

    static InstructionId instruction(BeneficiaryRegistered person) {
        return InstructionId.of("%032x".formatted(1_000 + number(person)));
    }

    static long number(BeneficiaryRegistered person) {
        return person.beneficiary().value().getLeastSignificantBits();
    }
}
