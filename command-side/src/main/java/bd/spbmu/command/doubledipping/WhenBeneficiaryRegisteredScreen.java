package bd.spbmu.command.doubledipping;

import bd.spbmu.command.doubledipping.Candidates.Lookalikes;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryCorrected;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryJoined;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Compares everyone who is registered, or whose record was corrected, with those they resemble, and opens a case for each likely or possible pair. */
@Component
@ProcessingGroup("screening")
@DisallowReplay
class WhenBeneficiaryRegisteredScreen {

    private final CommandGateway commands;
    private final Candidates candidates;
    private final SamePerson samePerson;
    private final EventLog log;
    private final BlindIndex blind;
    private final Gathered<BeneficiaryId> gathered = new Gathered<>(getClass(), this::screen);

    WhenBeneficiaryRegisteredScreen(
            CommandGateway commands, Candidates candidates, SamePerson samePerson, EventLog log, BlindIndex blind) {
        this.commands = commands;
        this.candidates = candidates;
        this.samePerson = samePerson;
        this.log = log;
        this.blind = blind;
    }

    @EventHandler
    void on(BeneficiaryRegistered event) {
        registered(event.beneficiary());
    }

    @EventHandler
    void on(BeneficiaryCorrected event) {
        registered(event.beneficiary());
    }

    /** It rests on what another rested on as well. */
    @EventHandler
    void on(BeneficiaryJoined event) {
        registered(event.beneficiary());
    }

    void registered(BeneficiaryId beneficiary) {
        gathered.add(beneficiary);
    }

    private void screen(List<BeneficiaryId> persons) {
        Set<Pair> compared = new HashSet<>();
        for (Lookalikes one : candidates.of(persons, log.head())) {
            one.others().forEach((other, traits) -> {
                Pair pair = Pair.of(one.person(), other);
                if (compared.add(pair)) {
                    compare(pair, one.traits(), traits);
                }
            });
        }
    }

    private void compare(Pair pair, PersonTraits one, PersonTraits other) {
        Score score = samePerson.score(one, other);
        if (score.level() != Level.NONE) {
            commands.sendAndWait(new SuspectSamePerson(pair.caseId(blind), pair.first(), pair.second(), score));
        }
    }
}
