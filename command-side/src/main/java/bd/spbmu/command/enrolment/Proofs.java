package bd.spbmu.command.enrolment;

import bd.spbmu.command.enrolment.ProofCommand.JudgeProof;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Weighs what sources have confirmed of a person against what the programme wants. Nobody is asked from here. */
@Component
class Proofs {

    private final CommandGateway commands;
    private final ProofIndex index;
    private final ProofSettings settings;
    private final Clock clock;

    Proofs(CommandGateway commands, ProofIndex index, ProofSettings settings, Clock clock) {
        this.commands = commands;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /** What whoever enrolled is answered. */
    ProvenEnrolment judged(Enrolments.Enrolment one) {
        Proof proof = judge(one.enrolment(), one.beneficiary(), one.programme(), one.place())
                .orElse(null);
        return new ProvenEnrolment(
                one.enrolment(),
                one.beneficiary(),
                one.programme(),
                one.startsOn(),
                one.judgedBy(),
                proof == null ? null : proof.standing(),
                proof == null ? Set.of() : proof.awaited(),
                proof == null ? Set.of() : proof.outdated());
    }

    /** Notes how far the enrolment is confirmed, once; empty when the programme wants nobody's word. */
    Optional<Proof> judge(EnrolmentId enrolment, BeneficiaryId beneficiary, ProgrammeCode programme, PlaceCode place) {
        Set<Source> wanted = settings.of(programme);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Map<Source, Instant> confirmed = index.confirmed(beneficiary);
        Set<Source> silent = index.silent();
        Set<Source> awaited = EnumSet.noneOf(Source.class);
        Set<Source> outdated = EnumSet.noneOf(Source.class);
        for (Source source : wanted) {
            Instant at = confirmed.getOrDefault(source, Instant.MIN);
            if (!isYounger(at, settings.fresh())) {
                boolean passes = silent.contains(source) && isYounger(at, settings.grace());
                (passes ? outdated : awaited).add(source);
            }
        }
        return Optional.of(commands.sendAndWait(new JudgeProof(enrolment, place, awaited, outdated)));
    }

    private boolean isYounger(Instant at, Duration age) {
        return at.isAfter(clock.instant().minus(age));
    }
}
