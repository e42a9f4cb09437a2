package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.ProgrammeProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Where an administrator's rule set is checked against the catalogue before the policy decides on it. */
@Component
class RuleSetDesk {

    private final CommandGateway commands;
    private final Catalogue catalogue;

    RuleSetDesk(CommandGateway commands, Catalogue catalogue) {
        this.commands = commands;
        this.catalogue = catalogue;
    }

    void adopt(AdoptRuleSet command) {
        List<FieldError> unknown = IntStream.range(0, command.rules().size())
                .filter(i -> !isKnown(command.rules().get(i)))
                .mapToObj(i ->
                        new FieldError("/rules/" + i + "/programmes", ProgrammeProblem.PROGRAMME_UNKNOWN, Map.of()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new FieldErrors(unknown);
        }
        commands.sendAndWait(command);
    }

    private boolean isKnown(ExclusionRule rule) {
        return rule.programmes().stream().allMatch(catalogue::has);
    }
}
