package bd.spbmu.infra.gateways.notice;

import bd.spbmu.command.application.MessageGateway;
import bd.spbmu.command.application.MessageGateway.MessageNotTaken;
import bd.spbmu.command.application.Notices;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due. Killed between sending and closing, a message is sent again under its id. */
@Component
class NoticeSender {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

    private final StoredNotices queue;
    private final Notices notices;
    private final MessageGateway gateway;
    private final NoticeSettings settings;
    private final Clock clock;

    NoticeSender(StoredNotices queue, Notices notices, MessageGateway gateway, NoticeSettings settings, Clock clock) {
        this.queue = queue;
        this.notices = notices;
        this.gateway = gateway;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there may be more. */
    boolean round() {
        List<QueuedNotice> leased = queue.lease(settings.lease());
        leased.forEach(this::send);
        return !leased.isEmpty();
    }

    private void send(QueuedNotice queued) {
        try {
            notices.message(queued.notice()).ifPresent(gateway::send);
            queue.close(queued);
        } catch (MessageNotTaken failed) {
            failed(queued, String.valueOf(failed.getMessage()));
        } catch (RuntimeException failure) {
            failed(queued, failure.getClass().getSimpleName());
        }
    }

    private void failed(QueuedNotice queued, String why) {
        boolean tooLong = queued.queuedAt().plus(settings.giveUpAfter()).isBefore(clock.instant());
        LOG.warn("notice {} {}: {}", queued.notice().id(), tooLong ? "given up" : "not sent yet", why);
        if (tooLong) {
            queue.close(queued);
        } else {
            queue.again(queued, settings.pauseAfter(queued.tries()));
        }
    }
}
