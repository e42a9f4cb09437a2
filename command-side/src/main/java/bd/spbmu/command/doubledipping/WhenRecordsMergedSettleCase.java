package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMerged;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Closes the case of two records once they are one; there need not be any. */
@Component
@ProcessingGroup("merged-case")
@DisallowReplay
class WhenRecordsMergedSettleCase {

    private static final Logger LOG = LoggerFactory.getLogger(WhenRecordsMergedSettleCase.class);

    private final CommandGateway commands;
    private final BlindIndex blind;

    WhenRecordsMergedSettleCase(CommandGateway commands, BlindIndex blind) {
        this.commands = commands;
        this.blind = blind;
    }

    @EventHandler
    void on(BeneficiaryMerged event) {
        Pair pair = Pair.of(event.beneficiary(), event.into());
        try {
            commands.sendAndWait(new MergeCase(pair.caseId(blind), event.merge()));
        } catch (AggregateNotFoundException none) {
            LOG.debug("{} was merged without a case", event.beneficiary());
        }
    }
}
