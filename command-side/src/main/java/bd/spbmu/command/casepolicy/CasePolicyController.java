package bd.spbmu.command.casepolicy;

import bd.spbmu.command.casepolicy.CasePolicyCommand.ApproveTerms;
import bd.spbmu.command.casepolicy.CasePolicyCommand.ProposeTerms;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.doubledipping.CaseTerms;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the deadlines of cases, proposed by one officer and approved by another. */
@RestController
@RequestMapping("/v1/case-terms/{terms}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class CasePolicyController {

    private final CommandGateway commands;

    CasePolicyController(CommandGateway commands) {
        this.commands = commands;
    }

    @PutMapping
    void propose(@PathVariable CaseTermsId terms, @RequestBody TermsForm form) {
        commands.sendAndWait(new ProposeTerms(
                new CaseTerms(terms, form.from(), form.graceDays(), form.appealDays(), form.source()),
                Request.actorNow().id()));
    }

    @PutMapping("/approval")
    void approve(@PathVariable CaseTermsId terms) {
        commands.sendAndWait(new ApproveTerms(terms, Request.actorNow().id()));
    }

    /** @param from first day steps are taken by them */
    record TermsForm(LocalDate from, int graceDays, int appealDays, String source) {}
}
