package bd.spbmu.projections.registry;

import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AttributesChosen;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.PickedValues;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a record's attributes come from.
 *
 * @param told what linked MISs say of the person, in the order of linking
 * @param origins of attributes that are not as they were registered
 */
public record PersonSources(List<ToldRecord> told, List<AttributeOrigin> origins) {

    static final PersonSources NONE = new PersonSources(List.of(), List.of());

    public PersonSources {
        told = List.copyOf(told);
        origins = List.copyOf(origins);
    }

    public Optional<AttributeOrigin> origin(PersonAttribute attribute) {
        return origins.stream().filter(one -> one.attribute() == attribute).findFirst();
    }

    /** Everything sources say of the person, what was said at registration included. */
    List<ToldRecord> voices(SourceRecord origin, Instant registeredAt, Person asRegistered) {
        boolean toldSince = told.stream().anyMatch(one -> one.source().equals(origin));
        ToldRecord first = new ToldRecord(origin, registeredAt, PickedValues.of(asRegistered), List.of());
        return toldSince ? told : Stream.concat(Stream.of(first), told.stream()).toList();
    }

    List<String> keys(SourceRecord origin) {
        return Stream.concat(Stream.of(origin), told.stream().map(ToldRecord::source))
                .map(SourceRecord::toString)
                .distinct()
                .toList();
    }

    List<MisCode> mis(MisCode origin) {
        return Stream.concat(
                        Stream.of(origin), told.stream().map(one -> one.source().mis()))
                .distinct()
                .toList();
    }

    PersonSources told(ToldRecord said) {
        boolean linked = told.stream().anyMatch(one -> one.source().equals(said.source()));
        List<ToldRecord> now = linked
                ? told.stream()
                        .map(one -> one.source().equals(said.source()) ? said : one)
                        .toList()
                : Stream.concat(told.stream(), Stream.of(said)).toList();
        return new PersonSources(now, origins);
    }

    PersonSources without(SourceRecord gone) {
        return new PersonSources(
                told.stream().filter(one -> !one.source().equals(gone)).toList(), origins);
    }

    PersonSources putRight(PersonCorrection values, Instant at) {
        return with(
                PersonAttribute.in(values).stream()
                        .map(attribute -> AttributeOrigin.putRight(attribute, at))
                        .toList(),
                Set.of());
    }

    PersonSources chosen(AttributesChosen event) {
        return with(
                event.chosen().stream()
                        .map(one -> AttributeOrigin.chosen(one, event.rule()))
                        .toList(),
                Set.copyOf(event.cleared()));
    }

    private PersonSources with(List<AttributeOrigin> others, Set<PersonAttribute> gone) {
        Set<PersonAttribute> replaced =
                others.stream().map(AttributeOrigin::attribute).collect(Collectors.toSet());
        Stream<AttributeOrigin> kept =
                origins.stream().filter(one -> !replaced.contains(one.attribute()) && !gone.contains(one.attribute()));
        return new PersonSources(told, Stream.concat(kept, others.stream()).toList());
    }
}
