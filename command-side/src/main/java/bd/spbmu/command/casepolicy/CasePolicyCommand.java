package bd.spbmu.command.casepolicy;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent;
import bd.spbmu.kernel.doubledipping.CaseTerms;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything the {@link CasePolicy} can be told. */
sealed interface CasePolicyCommand extends Command {

    @TargetAggregateIdentifier
    default String policy() {
        return CasePolicyEvent.STREAM;
    }

    @Override
    default Set<Role> allowedTo() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    default boolean onlyByPerson() {
        return true;
    }

    record ProposeTerms(CaseTerms terms, ActorId by) implements CasePolicyCommand {}

    record ApproveTerms(CaseTermsId terms, ActorId by) implements CasePolicyCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.ADMINISTRATOR, Role.CHECKER);
        }
    }

    /** The terms the registry begins with. */
    record LoadTerms(CaseTerms terms) implements CasePolicyCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }
}
