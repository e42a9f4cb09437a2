package bd.spbmu.infra.app;

import bd.spbmu.command.access.RecordDisclosure;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.query.access.Disclosures;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Writes every look at personal data into the event store, and lets nothing out until it is durable. */
@Component
class RecordedDisclosures implements Disclosures {

    private final CommandGateway commands;

    RecordedDisclosures(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public void looked(Collection<BeneficiaryId> beneficiaries, String view) {
        if (!beneficiaries.isEmpty()) {
            commands.sendAndWait(
                    new RecordDisclosure(new DisclosureId(UUID.randomUUID()), List.copyOf(beneficiaries), view));
        }
    }
}
