package bd.spbmu.command.registry;

import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.household.Memberships;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Asks the {@link Beneficiary} itself. */
@Component
class ClaimedMemberships implements Memberships {

    private final CommandGateway commands;

    ClaimedMemberships(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public Optional<Membership> current(BeneficiaryId beneficiary) {
        try {
            return Optional.ofNullable(commands.sendAndWait(new FindMembership(beneficiary)));
        } catch (AggregateNotFoundException nobody) {
            return Optional.empty();
        }
    }

    @Override
    public Membership claim(Asked asked) {
        return commands.sendAndWait(new ClaimMembership(asked.beneficiary(), asked));
    }

    @Override
    public void end(Ending ending) {
        commands.sendAndWait(new EndMembership(ending.beneficiary(), ending));
    }
}
