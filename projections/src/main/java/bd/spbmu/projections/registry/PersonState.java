package bd.spbmu.projections.registry;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record says at one time.
 *
 * @param lifeSince day of death or exit, absent while living
 * @param livesThereSince first day at the present address, absent when not known
 * @param mergedInto the record of the same person this one was merged into, absent while it stands for itself
 */
public record PersonState(
        Person person,
        List<HeldIdentifier> identifiers,
        @Nullable PaymentAccount account,
        Life life,
        @Nullable LocalDate lifeSince,
        @Nullable LocalDate livesThereSince,
        @Nullable BeneficiaryId mergedInto) {

    public PersonState {
        identifiers = List.copyOf(identifiers);
    }

    PersonState with(Person another) {
        return new PersonState(another, identifiers, account, life, lifeSince, livesThereSince, mergedInto);
    }

    PersonState movedOn(LocalDate day, Person moved) {
        return new PersonState(moved, identifiers, account, life, lifeSince, day, mergedInto);
    }

    PersonState with(Life another, @Nullable LocalDate since) {
        return new PersonState(person, identifiers, account, another, since, livesThereSince, mergedInto);
    }

    PersonState paidInto(@Nullable PaymentAccount another) {
        return new PersonState(person, identifiers, another, life, lifeSince, livesThereSince, mergedInto);
    }

    PersonState mergedInto(@Nullable BeneficiaryId another) {
        return new PersonState(person, identifiers, account, life, lifeSince, livesThereSince, another);
    }

    PersonState with(HeldIdentifier another) {
        return with(Stream.concat(identifiers.stream(), Stream.of(another)).toList());
    }

    PersonState without(IdentityId gone) {
        return with(
                identifiers.stream().filter(one -> !one.identity().equals(gone)).toList());
    }

    PersonState with(List<HeldIdentifier> others) {
        return new PersonState(person, others, account, life, lifeSince, livesThereSince, mergedInto);
    }
}
