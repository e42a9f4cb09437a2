package bd.spbmu.command.verification;

import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes questions to the sources. */
@RestController
@RequestMapping("/v1/verifications")
class VerificationController {

    private final Verifications verifications;

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    /** Accepted while the source is to be asked; the same request again tells how it stands, and OK once it is settled. */
    @PutMapping("/{verification}")
    ResponseEntity<Verifications.Standing> request(
            @PathVariable VerificationId verification, @RequestBody VerificationForm form) {
        Verifications.Standing standing =
                verifications.request(verification, form.beneficiary(), form.source(), form.purpose());
        HttpStatus status = standing.state().isSettled() ? HttpStatus.OK : HttpStatus.ACCEPTED;
        return ResponseEntity.status(status).body(standing);
    }

    /** @param purpose why it is asked; programme operation when left out */
    record VerificationForm(
            BeneficiaryId beneficiary,
            Source source,
            @Nullable Purpose purpose) {}
}
