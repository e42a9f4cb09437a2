package bd.spbmu.command.verification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.command.verification.SourceAnswer.Unknown;
import bd.spbmu.command.verification.VerificationCommand.GiveUp;
import bd.spbmu.command.verification.VerificationCommand.RecordAnswer;
import bd.spbmu.command.verification.VerificationCommand.RequestVerification;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source.Family;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationEvent;
import bd.spbmu.kernel.verification.VerificationEvent.IdentifierConfirmed;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationAnswered;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationGivenUp;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationRequested;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationUnanswered;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.kernel.verification.VerificationProblem;
import bd.spbmu.kernel.verification.VerificationState;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One question to one source about one person: answered once, whatever comes later. */
@Aggregate(cache = "aggregateCache")
class Verification {

    @AggregateIdentifier
    private VerificationId id;

    private @Nullable VerificationRequested asked;
    private VerificationState state = VerificationState.WAITING;
    private final Set<UnknownReason> told = new HashSet<>();

    Verification() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    VerificationState request(RequestVerification command) {
        VerificationRequested before = asked;
        if (before == null) {
            apply(new VerificationRequested(
                    command.verification(),
                    command.beneficiary(),
                    command.source(),
                    command.place(),
                    command.purpose(),
                    command.run()));
        } else if (!isSame(before, command)) {
            throw new Refusal(VerificationProblem.ID_TAKEN);
        }
        return state;
    }

    /** The place may have changed since: the same question all the same. */
    private static boolean isSame(VerificationRequested before, RequestVerification command) {
        return before.beneficiary().equals(command.beneficiary())
                && before.source() == command.source()
                && before.purpose() == command.purpose()
                && Objects.equals(before.run(), command.run());
    }

    /** What comes after the answer is not heard: another answer needs another question. */
    @CommandHandler
    void record(RecordAnswer command) {
        if (state.isSettled()) {
            return;
        }
        VerificationRequested question = Objects.requireNonNull(asked);
        switch (command.answer()) {
            case Said said -> answered(question, said, command.identity());
            case Unknown unknown -> unanswered(question, unknown.reason());
        }
    }

    private void answered(VerificationRequested question, Said said, @Nullable IdentityId identity) {
        apply(new VerificationAnswered(
                id,
                question.beneficiary(),
                question.source(),
                said.outcome(),
                said.differing(),
                said.evidence(),
                said.outdated()));
        boolean confirms = said.outcome() == Outcome.VERIFIED && !said.outdated();
        if (identity != null && confirms && question.source().family() == Family.IDENTITY) {
            apply(new IdentifierConfirmed(id, question.beneficiary(), question.source(), identity));
        }
    }

    private void unanswered(VerificationRequested question, UnknownReason reason) {
        if (!told.contains(reason)) {
            apply(new VerificationUnanswered(id, question.beneficiary(), question.source(), reason));
        }
    }

    @CommandHandler
    void giveUp(GiveUp command) {
        if (!state.isSettled()) {
            VerificationRequested question = Objects.requireNonNull(asked);
            apply(new VerificationGivenUp(
                    id, question.beneficiary(), question.source(), command.reason(), command.tries()));
        }
    }

    @EventSourcingHandler
    void evolve(VerificationEvent event) {
        id = event.verification();
        switch (event) {
            case VerificationRequested requested -> asked = requested;
            // follows the answer
            case IdentifierConfirmed confirmed -> {}
            case VerificationAnswered answered -> state = VerificationState.of(answered.outcome());
            case VerificationUnanswered unanswered -> {
                state = VerificationState.UNKNOWN;
                told.add(unanswered.reason());
            }
            case VerificationGivenUp givenUp -> state = VerificationState.GIVEN_UP;
        }
    }
}
