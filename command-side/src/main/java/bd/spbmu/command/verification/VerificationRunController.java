package bd.spbmu.command.verification;

import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes runs over whole programmes. */
@RestController
@RequestMapping("/v1/verification-runs")
class VerificationRunController {

    private final VerificationRunDesk desk;

    VerificationRunController(VerificationRunDesk desk) {
        this.desk = desk;
    }

    /** Asks one source about everybody who draws the programme now; how far it has come is read under the same address. */
    @PutMapping("/{run}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void start(@PathVariable VerificationRunId run, @RequestBody RunForm form) {
        desk.start(run, form.programme(), form.source());
    }

    record RunForm(ProgrammeCode programme, Source source) {}
}
