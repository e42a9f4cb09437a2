package bd.spbmu.command.casepolicy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.casepolicy.CasePolicyCommand.ApproveTerms;
import bd.spbmu.command.casepolicy.CasePolicyCommand.LoadTerms;
import bd.spbmu.command.casepolicy.CasePolicyCommand.ProposeTerms;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent.CaseTermsAdopted;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent.CaseTermsProposed;
import bd.spbmu.kernel.doubledipping.CaseProblem;
import bd.spbmu.kernel.doubledipping.CaseTerms;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Which deadlines hold for cases of overlap, as adopted over time. There is one. */
@Aggregate(cache = "aggregateCache")
class CasePolicy {

    private static final int LONGEST_GRACE = 180;
    private static final int LONGEST_APPEAL = 365;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id;

    private final Map<CaseTermsId, CaseTermsProposed> proposed = new HashMap<>();
    private final Set<CaseTermsId> adopted = new HashSet<>();

    CasePolicy() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void load(LoadTerms command) {
        if (!adopted.contains(command.terms().id())) {
            apply(new CaseTermsAdopted(command.terms(), Actor.REGISTRY.id()));
        }
    }

    @CommandHandler
    void propose(ProposeTerms command) {
        CaseTerms terms = command.terms();
        require(
                terms.graceDays() >= 0 && terms.graceDays() <= LONGEST_GRACE,
                "/graceDays",
                CaseProblem.DAYS_IMPOSSIBLE);
        require(
                terms.appealDays() > 0 && terms.appealDays() <= LONGEST_APPEAL,
                "/appealDays",
                CaseProblem.DAYS_IMPOSSIBLE);
        require(!terms.source().isBlank(), "/source", CaseProblem.TERMS_SOURCE_REQUIRED);
        CaseTermsProposed asked = new CaseTermsProposed(terms, command.by());
        CaseTermsProposed before = proposed.get(terms.id());
        if (before == null && !adopted.contains(terms.id())) {
            apply(asked);
        } else if (!asked.equals(before)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    @CommandHandler
    void approve(ApproveTerms command) {
        if (adopted.contains(command.terms())) {
            return;
        }
        CaseTermsProposed waiting = proposed.get(command.terms());
        if (waiting == null) {
            throw new Refusal(CaseProblem.TERMS_UNKNOWN);
        }
        if (waiting.by().equals(command.by())) {
            throw new Refusal(CaseProblem.TERMS_APPROVER_PROPOSED_THEM);
        }
        apply(new CaseTermsAdopted(waiting.terms(), command.by()));
    }

    @EventSourcingHandler
    void evolve(CasePolicyEvent event) {
        id = CasePolicyEvent.STREAM;
        switch (event) {
            case CaseTermsProposed waiting -> proposed.put(waiting.terms().id(), waiting);
            case CaseTermsAdopted decided -> adopted.add(decided.terms().id());
        }
    }

    private static void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            throw FieldErrors.at(pointer, problem);
        }
    }
}
