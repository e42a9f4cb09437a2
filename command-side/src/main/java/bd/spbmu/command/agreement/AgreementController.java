package bd.spbmu.command.agreement;

import bd.spbmu.kernel.agreement.AgreementId;
import bd.spbmu.kernel.agreement.AgreementTerms;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes agreements: proposed by one officer, approved by another, ended early with a reason. */
@RestController
@RequestMapping("/v1/agreements/{agreement}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class AgreementController {

    private final AgreementDesk desk;

    AgreementController(AgreementDesk desk) {
        this.desk = desk;
    }

    @PutMapping
    void propose(@PathVariable AgreementId agreement, @RequestBody AgreementTerms terms) {
        desk.propose(agreement, terms);
    }

    @PutMapping("/approval")
    void approve(@PathVariable AgreementId agreement) {
        desk.approve(agreement);
    }

    @PutMapping("/end")
    void end(@PathVariable AgreementId agreement, @RequestBody End form) {
        desk.end(agreement, form.reason());
    }

    /** @param reason why it ends before its time */
    record End(String reason) {}
}
