package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** @param first the lower id of the pair */
record SuspectSamePerson(
        @TargetAggregateIdentifier CaseId overlap, BeneficiaryId first, BeneficiaryId second, Score score)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return Set.of();
    }
}
