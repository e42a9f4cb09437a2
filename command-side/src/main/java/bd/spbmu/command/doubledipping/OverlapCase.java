package bd.spbmu.command.doubledipping;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.doubledipping.AskCase.Concerned;
import bd.spbmu.command.doubledipping.CaseCommand.ApproveCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.ClearCase;
import bd.spbmu.command.doubledipping.CaseCommand.DecideAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.LodgeAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.NotifyBeneficiary;
import bd.spbmu.command.doubledipping.CaseCommand.ProposeCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.SuspendBenefit;
import bd.spbmu.command.doubledipping.CaseLetters.Letter;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.doubledipping.CaseStep;
import bd.spbmu.kernel.doubledipping.CaseTerms;
import bd.spbmu.kernel.doubledipping.CaseTermsInForce;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealDismissed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealLodged;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealUpheld;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BeneficiaryNotified;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitCancelled;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitOverlapFound;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitSuspended;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CancellationProposed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseCleared;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseMerged;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseWeighed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Two records that overlap: perhaps one person, perhaps one account. A pair found twice is one case. What may be done about it,
 * step by step, is decided here; {@link CaseCourse} knows how far it has come.
 */
@Aggregate(cache = "aggregateCache")
class OverlapCase {

    @AggregateIdentifier
    private CaseId id;

    private final CaseEvidence evidence = new CaseEvidence();
    private CaseCourse course = new CaseCourse();

    OverlapCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void suspect(SuspectSamePerson command) {
        if (evidence.isStronger(command.score(), course.phase().isSettled())) {
            apply(new SamePersonSuspected(command.overlap(), command.first(), command.second(), command.score()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void notice(NoticeSharedAccount command) {
        if (!evidence.has(command.account())) {
            apply(new SharedAccountNoticed(command.overlap(), command.first(), command.second(), command.account()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void find(FindBenefitOverlap command) {
        if (!evidence.has(command.rule())) {
            apply(new BenefitOverlapFound(
                    command.overlap(),
                    command.first(),
                    command.second(),
                    command.ruleSet(),
                    command.rule(),
                    command.holdsFrom()));
        }
    }

    @CommandHandler
    void weigh(WeighCase command) {
        // what was at stake when it was decided is what the figures speak of
        if (!course.isDecided() && !evidence.weighs(command.stakes())) {
            apply(new CaseWeighed(id, command.stakes()));
        }
    }

    @CommandHandler
    void merge(MergeCase command) {
        if (course.endsByMerge()) {
            apply(new CaseMerged(id, command.merge(), evidence.persons()));
        }
    }

    @CommandHandler
    Concerned ask(AskCase command) {
        return new Concerned(evidence.persons(), course.atIssue());
    }

    @CommandHandler
    void notify(NotifyBeneficiary command, CaseTermsInForce deadlines, CaseLetters letters, Clock clock) {
        if (course.hasTaken(BeneficiaryNotified.class, command.act(), command.atIssue())) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        course.requireNotifiable(command.atIssue(), evidence, today);
        CaseTerms terms = deadlines.on(today);
        LocalDate until = today.plusDays(terms.graceDays());
        CaseStep step = step(command, letters, Letter.NOTICE, until, today);
        apply(new BeneficiaryNotified(id, command.atIssue(), step, terms.id(), until));
    }

    @CommandHandler
    void suspend(SuspendBenefit command, CaseTermsInForce deadlines, CaseLetters letters, Clock clock) {
        if (course.hasTaken(BenefitSuspended.class, command.act())) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        course.requireSuspendable(today);
        CaseTerms terms = deadlines.on(today);
        LocalDate until = today.plusDays(terms.appealDays());
        CaseStep step = step(command, letters, Letter.SUSPENSION, until, today);
        apply(new BenefitSuspended(id, course.benefit(), step, terms.id(), until));
    }

    @CommandHandler
    void clear(ClearCase command, CaseLetters letters, Clock clock) {
        if (!course.hasTaken(CaseCleared.class, command.act())) {
            course.requireOpen();
            apply(new CaseCleared(
                    id, evidence.persons(), step(command, letters, Letter.CLEARANCE, null, LocalDate.now(clock))));
        }
    }

    @CommandHandler
    void propose(ProposeCancellation command, CaseLetters letters, Clock clock) {
        if (!course.hasTaken(CancellationProposed.class, command.act())) {
            course.requireProposable();
            CaseStep step = step(command, letters, Letter.CANCELLATION_PROPOSED, null, LocalDate.now(clock));
            apply(new CancellationProposed(id, course.benefit(), step));
        }
    }

    @CommandHandler
    void approve(ApproveCancellation command, CaseTermsInForce deadlines, CaseLetters letters, Clock clock) {
        if (course.hasTaken(BenefitCancelled.class, command.act())) {
            return;
        }
        course.requireApprovable(command.act().by());
        LocalDate today = LocalDate.now(clock);
        CaseTerms terms = deadlines.on(today);
        LocalDate until = today.plusDays(terms.appealDays());
        CaseStep step = step(command, letters, Letter.CANCELLATION, until, today);
        apply(new BenefitCancelled(
                id, course.benefit(), step, course.proposedBy(), course.suspendedOn(), terms.id(), until));
    }

    @CommandHandler
    void appeal(LodgeAppeal command, CaseLetters letters, Clock clock) {
        if (!course.hasTaken(AppealLodged.class, command.act())) {
            LocalDate today = LocalDate.now(clock);
            course.requireAppealable(today);
            CaseStep step = step(command, letters, Letter.APPEAL_RECEIVED, null, today);
            apply(new AppealLodged(id, course.benefit(), step));
        }
    }

    @CommandHandler
    void decide(DecideAppeal command, CaseLetters letters, Clock clock) {
        if (course.hasTaken(command.upheld() ? AppealUpheld.class : AppealDismissed.class, command.act())) {
            return;
        }
        course.requireDecidable(command.act().by());
        Letter letter = command.upheld() ? Letter.APPEAL_UPHELD : Letter.APPEAL_DISMISSED;
        CaseStep step = step(command, letters, letter, null, LocalDate.now(clock));
        boolean cancelled = course.phase() == CasePhase.CANCELLED;
        apply(
                command.upheld()
                        ? new AppealUpheld(id, course.benefit(), step, cancelled, course.suspendedOn())
                        : new AppealDismissed(id, course.benefit(), step));
    }

    private CaseStep step(
            CaseCommand command, CaseLetters letters, Letter letter, @Nullable LocalDate until, LocalDate today) {
        return new CaseStep(
                today,
                command.act().by(),
                command.act().reason().text(),
                letters.write(letter, id, command.act().ground().programme(), until));
    }

    @EventSourcingHandler
    void evolve(OverlapCaseEvent event) {
        id = event.overlap();
        switch (event) {
            case SamePersonSuspected suspected -> {
                evidence.add(suspected);
                course = course.onNewEvidence();
            }
            case SharedAccountNoticed noticed -> {
                evidence.add(noticed);
                course = course.onNewEvidence();
            }
            case BenefitOverlapFound found -> {
                evidence.add(found);
                course = course.onNewEvidence();
            }
            case CaseWeighed weighed -> evidence.add(weighed);
            case CaseMerged merged -> course.merge();
            case OverlapCaseEvent.StepTaken taken -> course.take(taken);
        }
    }
}
