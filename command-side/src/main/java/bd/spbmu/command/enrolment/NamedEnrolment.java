package bd.spbmu.command.enrolment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.enrolment.ProofCommand.JudgeProof;
import bd.spbmu.command.enrolment.ProofCommand.TakeAnswer;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.enrolment.EnrolmentEvent;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentConfirmed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentDoubted;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.ProofTaken;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One enrolment id: it stands for one person, programme and first day, for ever, and knows how far sources confirm that. */
@Aggregate(cache = "aggregateCache")
class NamedEnrolment {

    @AggregateIdentifier
    private EnrolmentId id;

    private @Nullable EnrolmentNamed named;
    private @Nullable Proof proof;

    NamedEnrolment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void name(NameEnrolment command) {
        EnrolmentNamed asked =
                new EnrolmentNamed(command.enrolment(), command.beneficiary(), command.programme(), command.startsOn());
        EnrolmentNamed before = named;
        if (before == null) {
            apply(asked);
        } else if (!before.equals(asked)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    @CommandHandler
    @Nullable
    EnrolmentNamed find(FindEnrolment command) {
        return named;
    }

    /** Judged once: what comes later comes by {@link TakeAnswer}. */
    @CommandHandler
    @Nullable
    Proof judge(JudgeProof command) {
        EnrolmentNamed whose = Objects.requireNonNull(named);
        if (proof == null) {
            List<Source> outdated = sorted(command.outdated());
            apply(
                    command.awaited().isEmpty()
                            ? new EnrolmentConfirmed(
                                    id, whose.beneficiary(), whose.programme(), command.place(), outdated)
                            : new EnrolmentProvisional(
                                    id,
                                    whose.beneficiary(),
                                    whose.programme(),
                                    command.place(),
                                    sorted(command.awaited()),
                                    outdated));
        }
        return proof;
    }

    @CommandHandler
    void take(TakeAnswer command) {
        Proof before = proof;
        EnrolmentNamed whose = Objects.requireNonNull(named);
        if (before == null || !before.awaited().contains(command.source())) {
            return;
        }
        if (command.outcome() == Outcome.VERIFIED) {
            confirm(whose, before.taken(command.source(), command.outdated()), command);
        } else if (!before.doubts().contains(command.verification())) {
            apply(new EnrolmentDoubted(
                    id, whose.beneficiary(), command.source(), command.verification(), command.outcome()));
        }
    }

    private void confirm(EnrolmentNamed whose, Proof after, TakeAnswer command) {
        apply(new ProofTaken(id, whose.beneficiary(), command.source(), command.verification(), command.outdated()));
        if (after.awaited().isEmpty()) {
            apply(new EnrolmentConfirmed(
                    id, whose.beneficiary(), whose.programme(), after.place(), sorted(after.outdated())));
        }
    }

    private static List<Source> sorted(Set<Source> sources) {
        return sources.stream().sorted().toList();
    }

    @EventSourcingHandler
    void evolve(EnrolmentEvent event) {
        id = event.enrolment();
        switch (event) {
            case EnrolmentNamed first -> named = first;
            case EnrolmentProvisional provisional -> proof = Proof.of(provisional);
            case ProofTaken taken -> proof = known().taken(taken.source(), taken.outdated());
            case EnrolmentDoubted doubted -> proof = known().doubted(doubted.verification());
            case EnrolmentConfirmed confirmed -> proof = Proof.of(confirmed);
        }
    }

    private Proof known() {
        return Objects.requireNonNull(proof);
    }
}
