package bd.spbmu.projections.audit;

import bd.spbmu.kernel.access.DisclosureEvent;
import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitOverlapFound;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitStep;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseCleared;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseMerged;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseWeighed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.MovedEnrolmentEnded;
import bd.spbmu.kernel.enrolment.StayMoveEvent;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountEvent;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountEvent.AccountMoved;
import bd.spbmu.kernel.registry.AccountEvent.AccountReleased;
import bd.spbmu.kernel.registry.BeneficiaryEvent;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AccountChangeAsked;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AccountChanged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryCorrected;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryDied;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryExited;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryJoined;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMerged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMoved;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryParted;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryReinstated;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryReopened;
import bd.spbmu.kernel.registry.BeneficiaryEvent.FieldsEmptied;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierDisputed;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierGained;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierGivenUp;
import bd.spbmu.kernel.registry.BeneficiaryEvent.OfSources;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.IdentityEvent;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityClaimed;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityMoved;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityOverridden;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityReleased;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityTakenOver;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityVerified;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.kernel.verification.VerificationEvent;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps one {@link HistoryView} per event and person it touched. What happened to payments stands in their own trail: an
 * event of a batch speaks of hundreds.
 */
@Component
@ProcessingGroup(HistoryDocuments.PROCESSOR)
class HistoryProjector {

    private final Unwritten<HistoryView> history;

    HistoryProjector(Documents<HistoryView> history) {
        this.history = new Unwritten<>(history);
    }

    @EventHandler
    void on(BeneficiaryEvent event, DomainEventMessage<?> message) {
        Facts facts = switch (event) {
            case BeneficiaryRegistered registered ->
                new Facts()
                        .with("mis", registered.source().mis())
                        .with("localId", registered.source().localId())
                        .with("identifiers", registered.identifiers().size())
                        .with("noIdentifier", registered.noIdentifier());
            case BeneficiaryCorrected corrected -> changed(corrected.change());
            case FieldsEmptied emptied -> changed(emptied.change());
            case BeneficiaryMoved moved ->
                changed(moved.change()).with("place", moved.place()).with("startsOn", moved.from());
            case BeneficiaryDied died -> changed(died.change()).with("on", died.on());
            case BeneficiaryExited exited ->
                changed(exited.change()).with("on", exited.on()).with("why", exited.why());
            case BeneficiaryReinstated reinstated -> changed(reinstated.change());
            case IdentifierGained gained ->
                changed(gained.change())
                        .with("type", gained.identifier().type())
                        .with("linked", gained.linked());
            case IdentifierGivenUp givenUp -> changed(givenUp.change());
            case IdentifierDisputed disputed -> changed(disputed.change()).with("by", disputed.verifiedFor());
            case AccountChangeAsked asked ->
                changed(asked.change()).with("provider", asked.account().provider());
            case BeneficiaryMerged merged ->
                new Facts().with("merge", merged.merge()).with("into", merged.into());
            case BeneficiaryJoined joined ->
                new Facts()
                        .with("merge", joined.merge())
                        .with("other", joined.absorbed())
                        .with("identifiers", joined.identifiers().size());
            case BeneficiaryReopened reopened ->
                new Facts().with("merge", reopened.merge()).with("from", reopened.from());
            case BeneficiaryParted parted ->
                new Facts().with("merge", parted.merge()).with("other", parted.other());
            case AccountChanged changed ->
                new Facts()
                        .with("change", changed.change())
                        .with("provider", changed.account().provider());
            case OfSources ofSources -> WordFacts.of(ofSources);
        };
        note(event.beneficiary(), message, facts);
    }

    @EventHandler
    void on(IdentityEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case IdentityClaimed claimed -> note(claimed.by(), message, new Facts().with("type", claimed.type()));
            case IdentityTakenOver taken -> {
                note(taken.by(), message, new Facts().with("from", taken.from()));
                note(taken.from(), message, new Facts().with("by", taken.by()));
            }
            case IdentityVerified seen -> note(seen.by(), message, new Facts());
            case IdentityOverridden overridden -> {
                note(overridden.by(), message, new Facts().with("from", overridden.from()));
                note(overridden.from(), message, new Facts().with("by", overridden.by()));
            }
            case IdentityReleased released -> note(released.by(), message, new Facts());
            case IdentityMoved moved -> noteMove(moved.from(), moved.to(), moved.merge(), message);
        }
    }

    @EventHandler
    void on(AccountEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case AccountClaimed claimed ->
                note(
                        claimed.by(),
                        message,
                        new Facts().with("provider", claimed.provider()).with("holders", claimed.holders()));
            case AccountReleased released ->
                note(released.by(), message, new Facts().with("holders", released.holders()));
            case AccountMoved moved -> noteMove(moved.from(), moved.to(), moved.merge(), message);
        }
    }

    @EventHandler
    void on(EntitlementsEvent event, DomainEventMessage<?> message) {
        Facts facts = switch (event) {
            case Enrolled enrolled ->
                new Facts()
                        .with("programme", enrolled.programme())
                        .with("mis", enrolled.mis())
                        .with("startsOn", enrolled.startsOn())
                        .with("judgedBy", enrolled.judgedBy());
            case EnrolmentEnded ended -> ended(ended.programme(), ended.endsOn(), ended.reason());
            case MovedEnrolmentEnded ended -> ended(ended.programme(), ended.endsOn(), ended.reason());
        };
        note(event.beneficiary(), message, facts.with("enrolment", event.enrolment()));
    }

    @EventHandler
    void on(StayMoveEvent event, DomainEventMessage<?> message) {
        Facts facts = new Facts()
                .with("merge", event.merge())
                .with("enrolments", event.stays().size());
        note(event.beneficiary(), message, facts);
    }

    @EventHandler
    void on(EnrolmentEvent event, DomainEventMessage<?> message) {
        SourceFacts.of(event).ifPresent(facts -> note(event.beneficiary(), message, facts));
    }

    @EventHandler
    void on(VerificationEvent event, DomainEventMessage<?> message) {
        note(event.beneficiary(), message, SourceFacts.of(event));
    }

    @EventHandler
    void on(OverlapCaseEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case SamePersonSuspected suspected -> notePair(suspected.first(), suspected.second(), suspected, message);
            case SharedAccountNoticed noticed -> notePair(noticed.first(), noticed.second(), noticed, message);
            case BenefitOverlapFound found ->
                note(
                        found.first().beneficiary(),
                        message,
                        new Facts()
                                .with("case", found.overlap())
                                .with("rule", found.rule())
                                .with("programme", found.second().programme()));
            // what is at stake follows from enrolments, which stand here themselves
            case CaseWeighed weighed -> {}
            case CaseMerged merged ->
                merged.persons().forEach(person -> note(person, message, new Facts().with("case", merged.overlap())));
            case CaseCleared cleared ->
                cleared.persons().forEach(person -> note(person, message, CaseFacts.of(cleared)));
            case BenefitStep step -> note(step.atIssue().beneficiary(), message, CaseFacts.of(step));
        }
    }

    @EventHandler
    void on(DisclosureEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case DisclosureRecorded recorded ->
                recorded.beneficiaries().stream()
                        .distinct()
                        .forEach(seen -> note(seen, message, new Facts().with("view", recorded.view())));
        }
    }

    private static Facts ended(ProgrammeCode programme, LocalDate endsOn, EndReason reason) {
        return new Facts().with("programme", programme).with("endsOn", endsOn).with("reason", reason);
    }

    private static Facts changed(Change change) {
        return new Facts().with("change", change.id());
    }

    private void noteMove(BeneficiaryId from, BeneficiaryId to, MergeId merge, DomainEventMessage<?> message) {
        note(from, message, new Facts().with("merge", merge).with("to", to));
        note(to, message, new Facts().with("merge", merge).with("from", from));
    }

    private void notePair(
            BeneficiaryId first, BeneficiaryId second, OverlapCaseEvent event, DomainEventMessage<?> message) {
        note(first, message, new Facts().with("case", event.overlap()).with("other", second));
        note(second, message, new Facts().with("case", event.overlap()).with("other", first));
    }

    private void note(BeneficiaryId beneficiary, DomainEventMessage<?> message, Facts facts) {
        history.make(
                message.getIdentifier() + ":" + beneficiary.text(),
                message,
                () -> new HistoryView(
                        message.getSequenceNumber(),
                        beneficiary,
                        message.getAggregateIdentifier(),
                        message.getTimestamp(),
                        Trace.of(message),
                        facts.list()));
    }
}
