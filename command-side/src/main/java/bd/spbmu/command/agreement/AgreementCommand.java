package bd.spbmu.command.agreement;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.agreement.AgreementId;
import bd.spbmu.kernel.agreement.AgreementTerms;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything an {@link Agreement} can be told, by officers only. */
sealed interface AgreementCommand extends Command {

    @Override
    default boolean onlyByPerson() {
        return true;
    }

    @Override
    default Set<Role> allowedTo() {
        return Set.of(Role.ADMINISTRATOR);
    }

    record ProposeAgreement(@TargetAggregateIdentifier AgreementId agreement, AgreementTerms terms, ActorId by)
            implements AgreementCommand {}

    record ApproveAgreement(@TargetAggregateIdentifier AgreementId agreement, ActorId by) implements AgreementCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.ADMINISTRATOR, Role.CHECKER);
        }
    }

    /** It holds no longer. */
    record EndAgreement(@TargetAggregateIdentifier AgreementId agreement, LocalDate today, String reason, ActorId by)
            implements AgreementCommand {}
}
