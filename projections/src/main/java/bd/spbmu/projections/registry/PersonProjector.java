package bd.spbmu.projections.registry;

import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.registry.BeneficiaryEvent;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link PersonView} true to events; of a person whose key is destroyed it keeps no token. */
@Component
@ProcessingGroup(RegistryDocuments.PERSON_PROCESSOR)
class PersonProjector {

    private final Unwritten<PersonView> persons;
    private final OpenedPersons opened;
    private final PersonTokens tokens;

    PersonProjector(Documents<PersonView> persons, OpenedPersons opened, PersonTokens tokens) {
        this.persons = new Unwritten<>(persons);
        this.opened = opened;
        this.tokens = tokens;
    }

    @EventHandler
    void on(BeneficiaryEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case BeneficiaryRegistered registered ->
                persons.make(
                        registered.beneficiary().text(),
                        message,
                        () -> registered(registered, message.getSequenceNumber(), message.getTimestamp()));
        }
    }

    private PersonView registered(BeneficiaryRegistered event, long revision, Instant at) {
        Optional<PersonTraits> traits = opened.traits(event.person(), event.identifiers(), event.account());
        return new PersonView(
                revision,
                event.beneficiary(),
                event.source().mis(),
                event.source().localId(),
                event.person(),
                event.person().presentPlace(),
                event.person().presentPlace().district(),
                event.person().gender(),
                event.person().birthYear(),
                event.identifiers(),
                event.identifiers().stream().map(HeldIdentifier::identity).toList(),
                event.provisional(),
                event.noIdentifier(),
                event.account(),
                event.account() == null ? null : event.account().account(),
                traits.map(tokens::names).orElse(List.of()),
                traits.map(tokens::blocking).orElse(List.of()),
                traits.flatMap(person -> Optional.ofNullable(person.mobile()))
                        .map(mobile -> tokens.mobile(Mobile.of(mobile)))
                        .orElse(null),
                at);
    }
}
