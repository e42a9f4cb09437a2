package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Asks whom a case is about; changes nothing. */
record AskCase(@TargetAggregateIdentifier CaseId overlap) implements Command {

    @Override
    public Set<Role> allowedTo() {
        return Set.of(Role.OPERATOR, Role.FIELD_OFFICER, Role.CHECKER);
    }

    /** @param atIssue absent before a notice named it */
    record Concerned(List<BeneficiaryId> persons, @Nullable AtIssue atIssue) {

        public Concerned {
            persons = List.copyOf(persons);
        }
    }
}
