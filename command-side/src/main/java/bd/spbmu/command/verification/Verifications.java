package bd.spbmu.command.verification;

import bd.spbmu.command.verification.VerificationCommand.RequestVerification;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.kernel.verification.VerificationProblem;
import bd.spbmu.kernel.verification.VerificationState;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way of a question: confirm the person, then note that the source is to be asked. */
@Component
class Verifications {

    private static final Duration WAIT = Duration.ofMinutes(1);

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final VerificationQueue queue;

    Verifications(CommandGateway commands, Beneficiaries beneficiaries, VerificationQueue queue) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.queue = queue;
    }

    Standing request(VerificationId verification, BeneficiaryId beneficiary, Source source, @Nullable Purpose purpose) {
        KnownBeneficiary person =
                beneficiaries.find(beneficiary).orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
        if (queue.isFull(source, verification)) {
            throw new Refusal(VerificationProblem.QUEUE_FULL, Map.of("retryAfterSeconds", WAIT.toSeconds()));
        }
        Purpose asked = Objects.requireNonNullElse(purpose, Purpose.PROGRAMME_OPERATION);
        VerificationState state = commands.sendAndWait(
                new RequestVerification(verification, beneficiary, source, person.place(), asked, null));
        return new Standing(verification, beneficiary, source, state);
    }

    /** Where a question stands. */
    record Standing(VerificationId verification, BeneficiaryId beneficiary, Source source, VerificationState state) {}
}
