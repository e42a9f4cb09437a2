package bd.spbmu.projections.registry;

import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AccountChangeAsked;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AccountChanged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AttributesChosen;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryCorrected;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryDied;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryExited;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryJoined;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMerged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMoved;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryParted;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryReinstated;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryReopened;
import bd.spbmu.kernel.registry.BeneficiaryEvent.FieldsEmptied;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierDisputed;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierGained;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierGivenUp;
import bd.spbmu.kernel.registry.BeneficiaryEvent.OfSources;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceTold;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceUnlinked;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PickedValues;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@link PersonView} true to events; of a person whose key is destroyed it keeps no token. */
@Component
@ProcessingGroup(RegistryDocuments.PERSON_PROCESSOR)
class PersonProjector {

    private final Unwritten<PersonView> persons;
    private final OpenedPersons opened;
    private final OpenedAttributes attributes;
    private final PersonTokens tokens;

    PersonProjector(
            Documents<PersonView> persons, OpenedPersons opened, OpenedAttributes attributes, PersonTokens tokens) {
        this.persons = new Unwritten<>(persons);
        this.opened = opened;
        this.attributes = attributes;
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
            case BeneficiaryCorrected corrected ->
                change(
                        event,
                        message,
                        was -> was.with(corrected.correction().applied(was.person())),
                        sources -> sources.putRight(corrected.correction(), message.getTimestamp()));
            case FieldsEmptied emptied ->
                change(event, message, was -> was.with(was.person().without(emptied.fields())));
            case BeneficiaryMoved moved ->
                change(
                        event,
                        message,
                        was -> was.movedOn(moved.from(), was.person().movedTo(moved.place(), moved.address())),
                        sources -> sources.putRight(
                                PickedValues.of(moved.place(), moved.address()), message.getTimestamp()));
            case BeneficiaryDied died -> change(event, message, was -> was.with(Life.DEAD, died.on()));
            case BeneficiaryExited exited -> change(event, message, was -> was.with(Life.GONE, exited.on()));
            case BeneficiaryReinstated reinstated -> change(event, message, was -> was.with(Life.LIVING, null));
            case IdentifierGained gained -> change(event, message, was -> was.with(gained.identifier()));
            case IdentifierGivenUp givenUp -> change(event, message, was -> was.without(givenUp.identity()));
            case IdentifierDisputed disputed -> change(event, message, was -> was.without(disputed.identity()));
            case AccountChangeAsked asked -> change(event, message, was -> was);
            case AccountChanged changed -> change(event, message, was -> was.paidInto(changed.account()));
            case BeneficiaryMerged merged -> change(event, message, was -> was.mergedInto(merged.into()));
            case BeneficiaryJoined joined -> change(event, message, was -> joined(joined, was));
            case BeneficiaryReopened reopened ->
                change(event, message, was -> was.mergedInto(null).with(reopened.identifiers()));
            case BeneficiaryParted parted -> change(event, message, was -> parted(parted, was));
            case OfSources ofSources -> on(ofSources, message);
        }
    }

    private void on(OfSources event, DomainEventMessage<?> message) {
        switch (event) {
            case SourceTold told ->
                change(
                        event,
                        message,
                        was -> was,
                        sources -> sources.told(
                                new ToldRecord(told.source(), told.recordedAt(), told.values(), told.verified())));
            case SourceUnlinked gone -> change(event, message, was -> was, sources -> sources.without(gone.source()));
            case AttributesChosen decided ->
                change(
                        event,
                        message,
                        was -> was.with(PickedValues.without(
                                decided.values().applied(was.person()), Set.copyOf(decided.cleared()))),
                        sources -> sources.chosen(decided));
        }
    }

    private static PersonState joined(BeneficiaryJoined event, PersonState was) {
        PersonState is = event.account() == null ? was : was.paidInto(event.account());
        return is.with(Stream.concat(was.identifiers().stream(), event.identifiers().stream())
                .toList());
    }

    private static PersonState parted(BeneficiaryParted event, PersonState was) {
        PersonState is = event.account() == null ? was : was.paidInto(null);
        return is.with(was.identifiers().stream()
                .filter(one -> !event.identities().contains(one.identity()))
                .toList());
    }

    private void change(BeneficiaryEvent event, DomainEventMessage<?> message, UnaryOperator<PersonState> edit) {
        change(event, message, edit, sources -> sources);
    }

    private void change(
            BeneficiaryEvent event,
            DomainEventMessage<?> message,
            UnaryOperator<PersonState> edit,
            UnaryOperator<PersonSources> sources) {
        persons.revise(event.beneficiary().text(), message, view -> {
            PersonState was = view.state();
            PersonState is = edit.apply(was);
            List<PersonPast> past = is.equals(was)
                    ? view.past()
                    : Stream.concat(view.past().stream(), Stream.of(new PersonPast(message.getTimestamp(), was)))
                            .toList();
            return view(
                    message.getSequenceNumber(),
                    new Origin(
                            view.beneficiary(), view.mis(), view.localId(), view.noIdentifier(), view.registeredAt()),
                    is,
                    past,
                    sources.apply(view.sourcesOrNone()));
        });
    }

    private PersonView registered(BeneficiaryRegistered event, long revision, Instant at) {
        return view(
                revision,
                new Origin(
                        event.beneficiary(),
                        event.source().mis(),
                        event.source().localId(),
                        event.noIdentifier(),
                        at),
                new PersonState(event.person(), event.identifiers(), event.account(), Life.LIVING, null, null, null),
                List.of(),
                PersonSources.NONE);
    }

    private PersonView view(
            long revision, Origin origin, PersonState state, List<PersonPast> past, PersonSources sources) {
        Person person = state.person();
        PaymentAccount account = state.account();
        // a merged record is found by its id alone: whoever looks for the person finds the survivor
        Optional<PersonTraits> traits =
                state.mergedInto() == null ? opened.traits(person, state.identifiers(), account) : Optional.empty();
        return new PersonView(
                revision,
                origin.beneficiary(),
                origin.mis(),
                origin.localId(),
                person,
                person.presentPlace(),
                person.presentPlace().district(),
                person.gender(),
                person.birthYear(),
                state.identifiers(),
                state.mergedInto() == null
                        ? state.identifiers().stream()
                                .map(HeldIdentifier::identity)
                                .toList()
                        : List.of(),
                state.identifiers().isEmpty(),
                state.identifiers().isEmpty() ? origin.noIdentifier() : null,
                account,
                account == null ? null : account.account(),
                traits.map(tokens::names).orElse(List.of()),
                traits.map(tokens::blocking).orElse(List.of()),
                traits.flatMap(one -> Optional.ofNullable(one.mobile()))
                        .map(mobile -> tokens.mobile(Mobile.of(mobile)))
                        .orElse(null),
                origin.registeredAt(),
                state.life(),
                state.lifeSince(),
                state.livesThereSince(),
                state.mergedInto(),
                past,
                sources.keys(new SourceRecord(origin.mis(), origin.localId())),
                sources.mis(origin.mis()),
                disagreeing(origin, person, past, sources),
                sources.equals(PersonSources.NONE) ? null : sources);
    }

    /** Of a person only one MIS speaks of, nothing is opened for it. */
    private List<PersonAttribute> disagreeing(
            Origin origin, Person person, List<PersonPast> past, PersonSources sources) {
        Person first = past.isEmpty() ? person : past.getFirst().state().person();
        return sources.told().isEmpty()
                ? List.of()
                : attributes.disagreeing(
                        PickedValues.of(person),
                        sources.voices(new SourceRecord(origin.mis(), origin.localId()), origin.registeredAt(), first));
    }

    /** What no change touches. */
    private record Origin(
            BeneficiaryId beneficiary,
            MisCode mis,
            String localId,
            @Nullable NoIdentifierReason noIdentifier,
            Instant registeredAt) {}
}
