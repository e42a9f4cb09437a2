package bd.spbmu.command.application;

import bd.spbmu.kernel.application.ApplicationEvent;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationAccepted;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationRefused;
import bd.spbmu.kernel.application.ApplicationEvent.CodeIssued;
import bd.spbmu.kernel.application.ApplicationEvent.InformationAsked;
import bd.spbmu.kernel.application.NoticeKind;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Queues what applicants are to be told; nothing is sent from here. */
@Component
@ProcessingGroup("application-notices")
@DisallowReplay
class WhenApplicationChangedNotify {

    private final NoticeQueue queue;

    WhenApplicationChangedNotify(NoticeQueue queue) {
        this.queue = queue;
    }

    @EventHandler
    void on(CodeIssued event) {
        queue.add(new Notice(event.application(), NoticeKind.CODE, event.number()));
    }

    @EventHandler
    void on(InformationAsked event, DomainEventMessage<?> message) {
        add(event, NoticeKind.INFORMATION_ASKED, message);
    }

    @EventHandler
    void on(ApplicationAccepted event, DomainEventMessage<?> message) {
        add(event, NoticeKind.ACCEPTED, message);
    }

    @EventHandler
    void on(ApplicationRefused event, DomainEventMessage<?> message) {
        add(event, NoticeKind.REFUSED, message);
    }

    private void add(ApplicationEvent event, NoticeKind kind, DomainEventMessage<?> message) {
        queue.add(new Notice(event.application(), kind, message.getSequenceNumber()));
    }
}
