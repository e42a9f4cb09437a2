package bd.spbmu.command.application;

import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.DecisionId;
import bd.spbmu.kernel.registry.PlainText;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications and what applicants do with them, which needs no sign-in; and officers' decisions. */
@RestController
@RequestMapping("/v1/applications")
class ApplicationController {

    private final Applications applications;
    private final ApplicantDesk applicants;
    private final DecisionDesk decisions;

    ApplicationController(Applications applications, ApplicantDesk applicants, DecisionDesk decisions) {
        this.applications = applications;
        this.applicants = applicants;
        this.decisions = decisions;
    }

    /** Receives an application under the id the client chose; the same request again gives the same answer. */
    @PutMapping("/{application}")
    Applications.Received receive(@PathVariable ApplicationId application, @RequestBody ApplicationForm form) {
        return applications.receive(application, form);
    }

    /** How an application stands, to whoever has reference and code. */
    @PostMapping("/status")
    ApplicantDesk.Status status(@RequestBody Key key) {
        return applicants.status(key.reference(), key.code());
    }

    /** Sends a new code to the mobile on file, if there is one; the answer is the same if not. */
    @PostMapping("/codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendCode(@RequestBody Asked asked) {
        applicants.sendCode(asked.reference());
    }

    @PostMapping("/information")
    ApplicantDesk.Status inform(@RequestBody Information information) {
        return applicants.inform(information.reference(), information.code(), information.text());
    }

    @PostMapping("/withdrawal")
    ApplicantDesk.Status withdraw(@RequestBody Key key) {
        return applicants.withdraw(key.reference(), key.code());
    }

    /** Takes up, asks, accepts or refuses; the same decision again changes nothing and finishes what was left half done. */
    @PutMapping("/{application}/decisions/{decision}")
    DecisionDesk.Decided decide(
            @PathVariable ApplicationId application,
            @PathVariable DecisionId decision,
            @RequestBody DecisionForm form) {
        return decisions.decide(application, decision, form);
    }

    record Asked(ApplicationReference reference) {}

    record Key(ApplicationReference reference, String code) {

        @Override
        public String toString() {
            return reference.toString();
        }
    }

    record Information(ApplicationReference reference, String code, PlainText text) {

        @Override
        public String toString() {
            return reference.toString();
        }
    }
}
