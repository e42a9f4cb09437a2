package bd.spbmu.projections.application;

import bd.spbmu.kernel.application.ApplicationEvent;
import bd.spbmu.kernel.application.ApplicationEvent.AcceptanceBegun;
import bd.spbmu.kernel.application.ApplicationEvent.AcceptanceStopped;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationAccepted;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationReceived;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationRefused;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationTakenUp;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import bd.spbmu.kernel.application.ApplicationEvent.CodeFailed;
import bd.spbmu.kernel.application.ApplicationEvent.CodeIssued;
import bd.spbmu.kernel.application.ApplicationEvent.InformationAsked;
import bd.spbmu.kernel.application.ApplicationEvent.InformationGiven;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.Ruling;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.application.ApplicationView.Step;
import bd.spbmu.projections.application.ApplicationView.Step.Kind;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link ApplicationView} true to events. */
@Component
@ProcessingGroup(ApplicationDocuments.PROCESSOR)
class ApplicationProjector {

    private final Unwritten<ApplicationView> applications;

    ApplicationProjector(Documents<ApplicationView> applications) {
        this.applications = new Unwritten<>(applications);
    }

    @EventHandler
    void on(ApplicationEvent event, DomainEventMessage<?> message) {
        String id = event.application().text();
        long revision = message.getSequenceNumber();
        if (event instanceof ApplicationReceived received) {
            applications.make(id, message, () -> ApplicationView.of(revision, received));
        } else {
            applications.revise(id, message, view -> next(view, event, revision));
        }
    }

    private static ApplicationView next(ApplicationView view, ApplicationEvent event, long revision) {
        return switch (event) {
            case ApplicationReceived first -> view;
            case CodeIssued issued -> view.at(revision);
            case CodeFailed failed -> view.at(revision);
            case ApplicationTakenUp taken ->
                view.stepped(revision, ApplicationState.UNDER_REVIEW, by(Kind.TAKEN_UP, taken.ruling(), taken.at()));
            case InformationAsked asked ->
                view.stepped(revision, ApplicationState.MORE_INFORMATION_ASKED, asked(asked));
            case InformationGiven given -> given(view, given, revision);
            case AcceptanceBegun begun ->
                view.stepped(
                        revision, ApplicationState.UNDER_REVIEW, by(Kind.ACCEPTANCE_BEGUN, begun.ruling(), begun.at()));
            case AcceptanceStopped stopped -> view.stepped(revision, view.state(), stopped(stopped));
            case ApplicationAccepted accepted -> accepted(view, accepted, revision);
            case ApplicationRefused refused -> view.stepped(revision, ApplicationState.REFUSED, refused(refused));
            case ApplicationWithdrawn withdrawn ->
                view.stepped(revision, ApplicationState.WITHDRAWN, Step.by(Kind.WITHDRAWN, withdrawn.at(), null));
        };
    }

    private static Step by(Kind kind, Ruling ruling, Instant at) {
        return Step.by(kind, at, ruling.by());
    }

    private static Step asked(InformationAsked event) {
        return new Step(Kind.INFORMATION_ASKED, event.at(), event.ruling().by(), event.words(), null, null, null);
    }

    private static Step stopped(AcceptanceStopped event) {
        return new Step(Kind.ACCEPTANCE_STOPPED, event.at(), null, null, null, null, event.problem());
    }

    private static Step refused(ApplicationRefused event) {
        return new Step(Kind.REFUSED, event.at(), event.ruling().by(), event.words(), null, event.ground(), null);
    }

    private static ApplicationView given(ApplicationView view, InformationGiven event, long revision) {
        ApplicationState now =
                view.state() == ApplicationState.MORE_INFORMATION_ASKED ? ApplicationState.UNDER_REVIEW : view.state();
        return view.stepped(
                revision, now, new Step(Kind.INFORMATION_GIVEN, event.at(), null, null, event.text(), null, null));
    }

    private static ApplicationView accepted(ApplicationView view, ApplicationAccepted event, long revision) {
        return view.stepped(revision, ApplicationState.ACCEPTED, by(Kind.ACCEPTED, event.ruling(), event.at()))
                .acceptedFor(event.beneficiary(), event.enrolment());
    }
}
