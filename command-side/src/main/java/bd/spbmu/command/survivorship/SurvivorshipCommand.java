package bd.spbmu.command.survivorship;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.SurvivorshipEvent;
import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything the {@link SurvivorshipPolicy} can be told. */
sealed interface SurvivorshipCommand extends Command {

    @TargetAggregateIdentifier
    default String policy() {
        return SurvivorshipEvent.STREAM;
    }

    @Override
    default Set<Role> allowedTo() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    default boolean onlyByPerson() {
        return true;
    }

    record ProposeRule(SurvivorshipRule rule, ActorId by) implements SurvivorshipCommand {}

    record ApproveRule(SurvivorshipId rule, ActorId by) implements SurvivorshipCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.ADMINISTRATOR, Role.CHECKER);
        }
    }
}
