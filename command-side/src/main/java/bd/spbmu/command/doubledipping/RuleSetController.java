package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes an administrator's rule sets. */
@RestController
@RequestMapping("/v1/exclusion-rule-sets")
class RuleSetController {

    private final RuleSetDesk desk;

    RuleSetController(RuleSetDesk desk) {
        this.desk = desk;
    }

    /** Adopts a rule set for good, from a day on; a correction is a new rule set. */
    @PutMapping("/{ruleSet}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void adopt(@PathVariable RuleSetId ruleSet, @RequestBody RuleSetForm form) {
        desk.adopt(new AdoptRuleSet(ruleSet, form.from(), form.rules()));
    }

    /** @param from first day decisions are made by it */
    record RuleSetForm(LocalDate from, List<ExclusionRule> rules) {}
}
