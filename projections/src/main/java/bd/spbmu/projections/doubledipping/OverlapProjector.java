package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitOverlapFound;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseMerged;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseWeighed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.StepTaken;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link OverlapView} true to events. */
@Component
@ProcessingGroup(DoubleDippingDocuments.OVERLAP_PROCESSOR)
class OverlapProjector {

    private final Unwritten<OverlapView> overlaps;

    OverlapProjector(Documents<OverlapView> overlaps) {
        this.overlaps = new Unwritten<>(overlaps);
    }

    @EventHandler
    void on(OverlapCaseEvent event, DomainEventMessage<?> message) {
        String id = event.overlap().text();
        long revision = message.getSequenceNumber();
        Instant at = message.getTimestamp();
        switch (event) {
            case SamePersonSuspected same ->
                evidence(
                        same,
                        message,
                        List.of(same.first(), same.second()),
                        view -> view.suspected(revision, Kind.SAME_PERSON, same.score(), null, null));
            case SharedAccountNoticed shared ->
                evidence(
                        shared,
                        message,
                        List.of(shared.first(), shared.second()),
                        view -> view.suspected(revision, Kind.SHARED_ACCOUNT, null, shared.account(), null));
            case BenefitOverlapFound found ->
                evidence(
                        found,
                        message,
                        List.of(found.first().beneficiary()),
                        view -> view.suspected(revision, Kind.BENEFIT_OVERLAP, null, null, excluded(found)));
            case CaseWeighed weighed -> overlaps.revise(id, message, view -> view.weighed(revision, weighed.stakes()));
            case CaseMerged merged ->
                overlaps.revise(
                        id,
                        message,
                        view -> view.moved(
                                revision, CasePhase.MERGED, null, view.course().settled(at)));
            case StepTaken taken -> overlaps.revise(id, message, view -> Courses.after(taken, view, revision, at));
        }
    }

    private void evidence(
            OverlapCaseEvent event,
            DomainEventMessage<?> message,
            List<BeneficiaryId> persons,
            UnaryOperator<OverlapView> suspected) {
        overlaps.change(
                event.overlap().text(),
                message,
                before -> suspected.apply(Objects.requireNonNullElseGet(
                        before,
                        () -> OverlapView.opened(
                                message.getSequenceNumber(), event.overlap(), persons, message.getTimestamp()))));
    }

    private static ExcludedBenefits excluded(BenefitOverlapFound found) {
        return new ExcludedBenefits(found.first(), found.second(), found.ruleSet(), found.rule(), found.holdsFrom());
    }
}
