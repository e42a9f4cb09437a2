package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Asks the {@link Beneficiary} itself. */
@Component
class ConfirmedBeneficiaries implements Beneficiaries {

    private final CommandGateway commands;

    ConfirmedBeneficiaries(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public Optional<KnownBeneficiary> find(BeneficiaryId beneficiary) {
        try {
            return Optional.ofNullable(commands.sendAndWait(new ConfirmBeneficiary(beneficiary)));
        } catch (AggregateNotFoundException nobody) {
            return Optional.empty();
        }
    }
}
