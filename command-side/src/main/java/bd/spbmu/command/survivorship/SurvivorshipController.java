package bd.spbmu.command.survivorship;

import bd.spbmu.command.survivorship.SurvivorshipCommand.ApproveRule;
import bd.spbmu.command.survivorship.SurvivorshipCommand.ProposeRule;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.SurvivorshipInForce;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes rules of survivorship, proposed by one officer and approved by another, and shows the one that holds. */
@RestController
@RequestMapping("/v1/survivorship")
class SurvivorshipController {

    private final CommandGateway commands;
    private final SurvivorshipInForce inForce;

    SurvivorshipController(CommandGateway commands, SurvivorshipInForce inForce) {
        this.commands = commands;
        this.inForce = inForce;
    }

    @GetMapping
    SurvivorshipRule inForce() {
        return inForce.now();
    }

    @PutMapping("/{rule}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@PathVariable SurvivorshipId rule, @RequestBody RuleForm form) {
        commands.sendAndWait(new ProposeRule(
                new SurvivorshipRule(rule, form.groups(), form.others(), form.source()),
                Request.actorNow().id()));
    }

    @PutMapping("/{rule}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable SurvivorshipId rule) {
        commands.sendAndWait(new ApproveRule(rule, Request.actorNow().id()));
    }

    /** @param others the ranking of attributes no group names, best first; nobody is named when nobody ranks before another */
    record RuleForm(List<SurvivorshipRule.Group> groups, List<MisCode> others, String source) {}
}
