package bd.spbmu.command.registry;

import static bd.spbmu.kernel.PersonalField.EVIDENCE;
import static bd.spbmu.kernel.PersonalField.PRESENT_ADDRESS;
import static bd.spbmu.kernel.PersonalField.REASON;

import bd.spbmu.command.registry.TransferCommand.AskTransfer;
import bd.spbmu.command.registry.TransferCommand.FindTransfer;
import bd.spbmu.command.registry.TransferCommand.GrantTransfer;
import bd.spbmu.command.registry.TransferCommand.RefuseTransfer;
import bd.spbmu.command.registry.TransferRequest.Standing;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.registry.TransferEvent.TransferAsked;
import bd.spbmu.kernel.registry.TransferEvent.TransferGranted;
import bd.spbmu.kernel.registry.TransferId;
import bd.spbmu.kernel.registry.TransferProblem;
import bd.spbmu.kernel.registry.TransferState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/**
 * The way of a person into another officer's area: asked for by number, decided where the person is registered, then moved.
 * Granting again finishes what a crash left half done.
 */
@Component
class Transfers {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final IdentityClaims claims;
    private final ChangeNotes notes;
    private final Clock clock;

    Transfers(
            CommandGateway commands,
            Beneficiaries beneficiaries,
            IdentityClaims claims,
            ChangeNotes notes,
            Clock clock) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.claims = claims;
        this.notes = notes;
        this.clock = clock;
    }

    TransferState ask(TransferId transfer, TransferForms.Asked form) {
        if (!Places.BANGLADESH.isUpazila(form.to().place())) {
            throw FieldErrors.at("/to/place", RegistryProblem.PLACE_UNKNOWN);
        }
        Identifier identifier = ChangeNotes.read("/identifier/number", form.identifier()::read);
        KnownBeneficiary person =
                elsewhere(claims.identity(identifier), form.to().place());
        Closing closing = notes.closing(person.beneficiary());
        return commands.sendAndWait(new AskTransfer(
                transfer,
                new TransferAsked(
                        transfer,
                        person.beneficiary(),
                        person.place(),
                        form.to().place(),
                        closing.close(PRESENT_ADDRESS, form.to().text()),
                        form.purpose(),
                        closing.close(REASON, form.reason()),
                        officer(),
                        notes.hash(form.canonicalText()))));
    }

    void grant(TransferId transfer) {
        Standing standing = standing(transfer);
        TransferGranted before = standing.granted();
        PlaceCode place = before == null ? livingAt(standing.asked()) : before.place();
        TransferGranted granted =
                commands.sendAndWait(new GrantTransfer(transfer, place, LocalDate.now(clock), officer()));
        commands.sendAndWait(move(standing.asked(), granted));
    }

    void refuse(TransferId transfer, TransferForms.Refused form) {
        TransferAsked asked = standing(transfer).asked();
        commands.sendAndWait(new RefuseTransfer(
                transfer,
                known(asked).place(),
                notes.closing(asked.beneficiary()).close(REASON, form.reason()),
                officer()));
    }

    /** Who asks again for someone who was moved to them meanwhile is answered as before. */
    private KnownBeneficiary elsewhere(IdentityId identity, PlaceCode to) {
        return found(() -> commands.<Holder>sendAndWait(new FindHolder(identity)))
                .flatMap(holder -> beneficiaries.find(holder.by()))
                .filter(known -> known.identities().contains(identity))
                .filter(known -> !covers(known.place()) || known.place().equals(to))
                .orElseThrow(() -> new Refusal(TransferProblem.NOBODY));
    }

    private MovePerson move(TransferAsked asked, TransferGranted granted) {
        Closing closing = notes.closing(asked.beneficiary());
        Change change = new Change(
                new ChangeId(asked.transfer().value()),
                asked.reason(),
                closing.close(EVIDENCE, PlainText.of(asked.transfer().toString())),
                notes.hash(asked.transfer().toString()));
        return new MovePerson(
                asked.beneficiary(), granted.place(), change, granted.since(), asked.to(), asked.address());
    }

    private PlaceCode livingAt(TransferAsked asked) {
        KnownBeneficiary known = known(asked);
        if (known.life() != Life.LIVING) {
            throw new Refusal(known.life() == Life.DEAD ? ChangeProblem.PERSON_DEAD : ChangeProblem.PERSON_GONE);
        }
        return known.place();
    }

    private KnownBeneficiary known(TransferAsked asked) {
        return beneficiaries.find(asked.beneficiary()).orElseThrow(() -> new Refusal(TransferProblem.UNKNOWN));
    }

    private Standing standing(TransferId transfer) {
        return found(() -> commands.<Standing>sendAndWait(new FindTransfer(transfer)))
                .orElseThrow(() -> new Refusal(TransferProblem.UNKNOWN));
    }

    private static <T> Optional<T> found(Supplier<T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (AggregateNotFoundException never) {
            return Optional.empty();
        }
    }

    private static boolean covers(PlaceCode place) {
        return Request.actorNow().scope().covers(place);
    }

    private static ActorId officer() {
        return Request.actorNow().id();
    }
}
