package bd.spbmu.command.registry;

import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationEvent.IdentifierConfirmed;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the claim of a record verified when the source itself has confirmed number, name, parents and birth. Whoever else holds
 * the number unverified by then loses it and may dispute that. A record that does not rest on the number any more gains nothing.
 */
@Component
@ProcessingGroup("identifier-confirmed")
class WhenIdentifierConfirmedVerifyClaim {

    private static final Logger LOG = LoggerFactory.getLogger(WhenIdentifierConfirmedVerifyClaim.class);
    private static final PlainText REASON = PlainText.of("Confirmed by its source for another record");

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final ChangeNotes notes;
    private final Clock clock;

    WhenIdentifierConfirmedVerifyClaim(
            CommandGateway commands, Beneficiaries beneficiaries, ChangeNotes notes, Clock clock) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.notes = notes;
        this.clock = clock;
    }

    @EventHandler
    @DisallowReplay
    void on(IdentifierConfirmed event) {
        Optional<KnownBeneficiary> person = beneficiaries.find(event.beneficiary());
        if (person.filter(known -> known.identities().contains(event.identity()))
                .isPresent()) {
            verify(event);
        }
    }

    private void verify(IdentifierConfirmed event) {
        IdentityId identity = event.identity();
        IdentifierType type = event.source() == Source.NID ? IdentifierType.NID : IdentifierType.BRN;
        try {
            Overridden claim =
                    commands.sendAndWait(new OverrideIdentity(identity, type, event.beneficiary(), clock.instant()));
            BeneficiaryId from = claim.from();
            if (from != null) {
                commands.sendAndWait(new DisputeIdentifier(from, note(event, from), identity, event.beneficiary()));
            }
        } catch (Refusal refusal) {
            if (refusal.problem().kind() != ProblemKind.REFUSED_BY_RULE) {
                throw refusal;
            }
            LOG.warn("{} was not verified by {}: {}", identity, event.verification(), refusal.getMessage());
        }
    }

    /** The change is named after the question: told again, it is the same change. */
    private Change note(IdentifierConfirmed event, BeneficiaryId from) {
        PlainText evidence = PlainText.of(event.verification().text());
        return notes.note(
                from,
                new ChangeId(event.verification().value()),
                REASON,
                evidence,
                Canonical.text("confirmed", event.verification().text(), REASON, evidence));
    }
}
