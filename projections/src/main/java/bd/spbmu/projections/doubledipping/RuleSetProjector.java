package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.programme.CatalogueDocuments;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the rule sets true to events; they belong to the catalogue. */
@Component
@ProcessingGroup(CatalogueDocuments.PROCESSOR)
class RuleSetProjector {

    private final Unwritten<RuleSetView> ruleSets;

    RuleSetProjector(Documents<RuleSetView> ruleSets) {
        this.ruleSets = new Unwritten<>(ruleSets);
    }

    @EventHandler
    void on(ExclusionPolicyEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case RuleSetAdopted adopted ->
                ruleSets.make(
                        adopted.ruleSet().text(),
                        message,
                        () -> new RuleSetView(
                                message.getSequenceNumber(),
                                adopted.ruleSet(),
                                adopted.from(),
                                adopted.rules().stream()
                                        .map(RuleSetView.Rule::of)
                                        .toList()));
        }
    }
}
