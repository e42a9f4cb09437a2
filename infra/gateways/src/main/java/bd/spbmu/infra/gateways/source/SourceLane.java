package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.command.verification.SourceAnswer;
import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.command.verification.SourceAnswer.Unknown;
import bd.spbmu.command.verification.VerificationCommand.GiveUp;
import bd.spbmu.command.verification.VerificationCommand.RecordAnswer;
import bd.spbmu.command.verification.VerificationSource;
import bd.spbmu.command.verification.VerificationSubjects;
import bd.spbmu.command.verification.VerificationSubjects.Subject;
import bd.spbmu.infra.gateways.source.Questions.Unaskable;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.agreement.AgreementsInForce;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.verification.UnknownReason;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The questions to one source, a few at a time; a slow source holds up nobody but those who ask it. Being killed at any
 * moment costs a question asked twice: the lease runs out, and the first answer that was recorded stays.
 */
final class SourceLane {

    private static final Logger LOG = LoggerFactory.getLogger(SourceLane.class);

    private final VerificationSource source;
    private final int atOnce;
    private final QuestionQueue queue;
    private final AgreementsInForce agreements;
    private final VerificationSubjects subjects;
    private final Questions questions;
    private final CommandGateway commands;
    private final VerificationPace pace;
    private final Clock clock;

    SourceLane(
            VerificationSource source,
            int atOnce,
            QuestionQueue queue,
            AgreementsInForce agreements,
            VerificationSubjects subjects,
            Questions questions,
            CommandGateway commands,
            VerificationPace pace,
            Clock clock) {
        this.source = source;
        this.atOnce = atOnce;
        this.queue = queue;
        this.agreements = agreements;
        this.subjects = subjects;
        this.questions = questions;
        this.commands = commands;
        this.pace = pace;
        this.clock = clock;
    }

    /** @return whether anything was due */
    boolean round() {
        List<QueuedQuestion> leased = queue.lease(source.source(), atOnce, pace.lease());
        if (leased.isEmpty()) {
            return false;
        }
        boolean allowed;
        Map<BeneficiaryId, Subject> who;
        try {
            allowed = agreements.allowAsking(source.source());
            who = subjects.of(
                    leased.stream().map(QueuedQuestion::beneficiary).distinct().toList());
        } catch (Refusal notNow) {
            leased.forEach(one -> queue.postpone(one, pace.pauseAfter(0)));
            return false;
        }
        if (!allowed) {
            leased.forEach(one -> giveUp(one, UnknownReason.NO_AGREEMENT));
            return true;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            leased.forEach(one -> threads.execute(() -> handle(one, who.get(one.beneficiary()))));
        }
        return true;
    }

    private void handle(QueuedQuestion queued, @Nullable Subject subject) {
        try {
            if (subject == null) {
                queue.postpone(queued, pace.pauseAfter(queued.tries()));
            } else {
                Question question = questions.of(queued, subject);
                hear(queued, question.identity(), source.ask(question));
            }
        } catch (Unaskable never) {
            giveUp(queued, never.reason());
        } catch (RuntimeException e) {
            // the lease runs out, and the question is asked again
            LOG.warn("{} to {} failed: {}", queued.verification(), source.source(), e.getClass());
        }
    }

    private void hear(QueuedQuestion queued, IdentityId identity, SourceAnswer answer) {
        switch (answer) {
            case Said said -> {
                commands.sendAndWait(new RecordAnswer(queued.verification(), said, identity));
                queue.close(queued);
            }
            case Unknown unknown -> {
                LOG.info("{} to {} is unknown: {}", queued.verification(), source.source(), unknown.reason());
                commands.sendAndWait(new RecordAnswer(queued.verification(), unknown, identity));
                later(queued, unknown.reason());
            }
        }
    }

    private void later(QueuedQuestion queued, UnknownReason reason) {
        boolean tooLong = queued.queuedAt().plus(pace.giveUpAfter()).isBefore(clock.instant());
        if (tooLong || !reason.isPassing()) {
            giveUp(queued, reason);
        } else {
            queue.again(queued, pace.pauseAfter(queued.tries()), reason.isOutage());
        }
    }

    private void giveUp(QueuedQuestion queued, UnknownReason reason) {
        commands.sendAndWait(new GiveUp(queued.verification(), reason, queued.tries()));
        queue.close(queued);
    }
}
