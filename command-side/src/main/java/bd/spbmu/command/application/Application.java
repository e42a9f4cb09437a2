package bd.spbmu.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.application.ApplicationCommand.FindApplication;
import bd.spbmu.command.application.ApplicationCommand.GiveInformation;
import bd.spbmu.command.application.ApplicationCommand.IssueCode;
import bd.spbmu.command.application.ApplicationCommand.ReceiveApplication;
import bd.spbmu.command.application.ApplicationCommand.ShowCode;
import bd.spbmu.command.application.ApplicationCommand.Withdraw;
import bd.spbmu.command.application.Decision.Accept;
import bd.spbmu.command.application.Decision.AskInformation;
import bd.spbmu.command.application.Decision.BeginAcceptance;
import bd.spbmu.command.application.Decision.Refuse;
import bd.spbmu.command.application.Decision.StopAcceptance;
import bd.spbmu.command.application.Decision.TakeUp;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.application.ApplicationEvent;
import bd.spbmu.kernel.application.ApplicationEvent.AcceptanceBegun;
import bd.spbmu.kernel.application.ApplicationEvent.AcceptanceStopped;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationAccepted;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationRefused;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationTakenUp;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import bd.spbmu.kernel.application.ApplicationEvent.CodeFailed;
import bd.spbmu.kernel.application.ApplicationEvent.CodeIssued;
import bd.spbmu.kernel.application.ApplicationEvent.InformationAsked;
import bd.spbmu.kernel.application.ApplicationEvent.InformationGiven;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.application.ApplicationState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One application, from the day it came to the day it was decided or withdrawn. */
@Aggregate(cache = "aggregateCache")
class Application {

    @AggregateIdentifier
    private ApplicationId id;

    private final ApplicationFile file = new ApplicationFile();
    private final Attempts attempts = new Attempts();

    Application() {}

    /** The same again gives the same answer; anything else under this id is refused. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Standing receive(ReceiveApplication command) {
        if (file.isNew()) {
            apply(command.received());
            issued(command.first());
        } else if (!file.requestHash().equals(command.received().requestHash())) {
            throw new Refusal(ApplicationProblem.ID_TAKEN);
        }
        return standing();
    }

    /** Too soon, or too often in one day, and nothing happens: whoever asks is told the same. */
    @CommandHandler
    void issue(IssueCode command) {
        if (command.number() == attempts.number() + 1 && attempts.allowsAnother(command.at())) {
            issued(command);
        }
    }

    private static void issued(IssueCode command) {
        apply(new CodeIssued(
                command.application(), command.number(), command.codeHash(), command.at(), command.validUntil()));
    }

    /** Absent unless the code is the newest one, valid, and not locked. */
    @CommandHandler
    @Nullable
    Standing show(ShowCode command) {
        if (attempts.isLocked(command.at())) {
            return null;
        }
        if (attempts.fits(command.codeHash(), command.at())) {
            return standing();
        }
        apply(new CodeFailed(id, command.at()));
        return null;
    }

    @CommandHandler
    void inform(GiveInformation command) {
        if (!file.knowsText(command.textHash())) {
            file.requireOpen();
            apply(new InformationGiven(id, command.text(), command.textHash(), command.at()));
        }
    }

    @CommandHandler
    void withdraw(Withdraw command) {
        if (file.state() != ApplicationState.WITHDRAWN) {
            file.requireUndecided();
            apply(new ApplicationWithdrawn(id, command.at()));
        }
    }

    @CommandHandler
    Standing find(FindApplication command) {
        return standing();
    }

    @CommandHandler
    void takeUp(TakeUp command) {
        if (file.lacks(command.act().ruling())) {
            file.requireUndecided();
            apply(new ApplicationTakenUp(
                    id, command.act().ruling(), command.act().at()));
        }
    }

    @CommandHandler
    void ask(AskInformation command) {
        if (file.lacks(command.act().ruling())) {
            file.requireTakenUp();
            apply(new InformationAsked(
                    id, command.act().ruling(), command.words(), command.act().at()));
        }
    }

    @CommandHandler
    void begin(BeginAcceptance command) {
        if (file.lacks(command.act().ruling())) {
            file.requireAcceptable(command.beneficiary());
            apply(new AcceptanceBegun(
                    id,
                    command.act().ruling(),
                    command.beneficiary(),
                    command.act().at()));
        }
    }

    @CommandHandler
    void stop(StopAcceptance command) {
        if (command.decision().equals(file.accepting())) {
            apply(new AcceptanceStopped(
                    id, command.decision(), command.problem(), command.act().at()));
        }
    }

    @CommandHandler
    void accept(Accept command) {
        if (file.accepting() != null) {
            apply(new ApplicationAccepted(
                    id,
                    command.act().ruling(),
                    command.beneficiary(),
                    command.enrolment(),
                    command.act().at()));
        }
    }

    @CommandHandler
    void refuse(Refuse command) {
        if (file.lacks(command.act().ruling())) {
            file.requireTakenUp();
            apply(new ApplicationRefused(
                    id,
                    command.act().ruling(),
                    command.ground(),
                    command.words(),
                    command.act().at()));
        }
    }

    private Standing standing() {
        return file.standing(attempts);
    }

    @EventSourcingHandler
    void evolve(ApplicationEvent event) {
        id = event.application();
        attempts.evolve(event);
        file.evolve(event);
    }
}
