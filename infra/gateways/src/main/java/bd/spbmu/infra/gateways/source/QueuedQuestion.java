package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.Instant;

/**
 * One row of the queue.
 *
 * @param bulk whether a run asks
 * @param tries how often it was asked without an answer
 */
record QueuedQuestion(
        VerificationId verification,
        BeneficiaryId beneficiary,
        Source source,
        boolean bulk,
        int tries,
        Instant queuedAt,
        String lease) {}
