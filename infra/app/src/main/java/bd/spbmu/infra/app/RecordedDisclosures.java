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

/** Traces looks at personal data as events: durable before the answer leaves, or the answer does not leave. */
@Component
class RecordedDisclosures implements Disclosures {

    private final CommandGateway commands;

    RecordedDisclosures(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public void looked(Collection<BeneficiaryId> beneficiaries, String view) {
        if (!beneficiaries.isEmpty()) {
            DisclosureId look = new DisclosureId(UUID.randomUUID());
            commands.sendAndWait(new RecordDisclosure(look, List.copyOf(beneficiaries), view));
        }
    }
}
