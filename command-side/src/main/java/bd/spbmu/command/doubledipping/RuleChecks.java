package bd.spbmu.command.doubledipping;

import static bd.spbmu.kernel.doubledipping.DoubleDippingProblem.AT_MOST_IMPOSSIBLE;
import static bd.spbmu.kernel.doubledipping.DoubleDippingProblem.PROGRAMMES_TOO_FEW;
import static bd.spbmu.kernel.doubledipping.DoubleDippingProblem.REASON_REQUIRED;
import static bd.spbmu.kernel.doubledipping.DoubleDippingProblem.RULES_REQUIRED;
import static bd.spbmu.kernel.doubledipping.DoubleDippingProblem.RULE_ENDS_BEFORE_IT_BEGINS;
import static bd.spbmu.kernel.doubledipping.DoubleDippingProblem.RULE_ID_MALFORMED;
import static bd.spbmu.kernel.doubledipping.DoubleDippingProblem.RULE_ID_REPEATED;
import static bd.spbmu.kernel.doubledipping.DoubleDippingProblem.SOURCE_REQUIRED;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a rule set can be one; collects everything that is wrong. */
final class RuleChecks {

    private static final int FEWEST_PROGRAMMES = 2;

    private final List<FieldError> errors = new ArrayList<>();

    private RuleChecks() {}

    /** @throws FieldErrors naming every field that cannot be */
    static void check(List<ExclusionRule> rules) {
        RuleChecks checks = new RuleChecks();
        checks.require(!rules.isEmpty(), "/rules", RULES_REQUIRED);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            checks.rule(rules.get(i), "/rules/" + i);
            checks.require(ids.add(rules.get(i).id()), "/rules/" + i + "/id", RULE_ID_REPEATED);
        }
        if (!checks.errors.isEmpty()) {
            throw new FieldErrors(checks.errors);
        }
    }

    private void rule(ExclusionRule rule, String pointer) {
        int programmes = rule.programmes().size();
        boolean few = programmes < FEWEST_PROGRAMMES;
        LocalDate to = rule.to();
        require(isCode(rule.id()), pointer + "/id", RULE_ID_MALFORMED);
        require(!few, pointer + "/programmes", PROGRAMMES_TOO_FEW);
        require(few || (rule.atMost() > 0 && rule.atMost() < programmes), pointer + "/atMost", AT_MOST_IMPOSSIBLE);
        require(!rule.reason().en().isBlank() && !rule.reason().bn().isBlank(), pointer + "/reason", REASON_REQUIRED);
        require(!rule.source().isBlank(), pointer + "/source", SOURCE_REQUIRED);
        require(to == null || !to.isBefore(rule.from()), pointer + "/to", RULE_ENDS_BEFORE_IT_BEGINS);
    }

    private static boolean isCode(String id) {
        try {
            return Ids.code(id).equals(id);
        } catch (Malformed malformed) {
            return false;
        }
    }

    private void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            errors.add(new FieldError(pointer, problem, Map.of()));
        }
    }
}
