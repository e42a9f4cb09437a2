package bd.spbmu.projections.registry;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registered person: personal values sealed, statistics clear, and keyed hashes by which they are found.
 *
 * @param mis who registered them, under their own {@code localId}
 * @param place upazila of the present address
 * @param identities the claims their identifiers rest on; empty for a provisional record
 * @param nameTokens hashes of the sounds of their names; empty once their key is destroyed, as are the other tokens
 * @param blocking hashes under which records of the same person meet
 * @param life the dead and the gone are neither enrolled nor paid
 * @param mergedInto the record of the same person this one was merged into: it is found by its id alone
 * @param past what the record said before, oldest first; one for every change
 * @param sourceKeys MIS and local id of every record of the person, as {@link SourceRecord#toString} writes them
 * @param sourceMis whose they are
 * @param disagreeing attributes of which a source says something else than the record
 * @param sources absent while everything is as it was registered
 * @param mobileToken hash of the mobile number, absent without one
 */
public record PersonView(
        long revision,
        BeneficiaryId beneficiary,
        MisCode mis,
        String localId,
        Person person,
        PlaceCode place,
        PlaceCode district,
        Gender gender,
        int birthYear,
        List<HeldIdentifier> identifiers,
        List<IdentityId> identities,
        boolean provisional,
        @Nullable NoIdentifierReason noIdentifier,
        @Nullable PaymentAccount account,
        @Nullable AccountId accountId,
        List<String> nameTokens,
        List<String> blocking,
        @Nullable String mobileToken,
        Instant registeredAt,
        Life life,
        @Nullable LocalDate lifeSince,
        @Nullable LocalDate livesThereSince,
        @Nullable BeneficiaryId mergedInto,
        List<PersonPast> past,
        List<String> sourceKeys,
        List<MisCode> sourceMis,
        List<PersonAttribute> disagreeing,
        @Nullable PersonSources sources)
        implements Revised {

    public PersonView {
        identifiers = List.copyOf(identifiers);
        identities = List.copyOf(identities);
        nameTokens = List.copyOf(nameTokens);
        blocking = List.copyOf(blocking);
        past = List.copyOf(past);
        sourceKeys = List.copyOf(sourceKeys);
        sourceMis = List.copyOf(sourceMis);
        disagreeing = List.copyOf(disagreeing);
    }

    public PersonSources sourcesOrNone() {
        return sources == null ? PersonSources.NONE : sources;
    }

    /** Whether this MIS registered the person or linked its own record. */
    public boolean isKnownTo(MisCode asking) {
        return sourceMis.contains(asking);
    }

    /** The MIS's own id for the person; of several the one linked first. */
    public Optional<String> localIdOf(MisCode asking) {
        return asking.equals(mis)
                ? Optional.of(localId)
                : sourcesOrNone().told().stream()
                        .map(ToldRecord::source)
                        .filter(source -> source.mis().equals(asking))
                        .findFirst()
                        .map(SourceRecord::localId);
    }

    /** Everything sources say of the person, what was said at registration included. */
    public List<ToldRecord> voices() {
        Person first = past.isEmpty() ? person : past.getFirst().state().person();
        return sourcesOrNone().voices(new SourceRecord(mis, localId), registeredAt, first);
    }

    public PersonState state() {
        return new PersonState(person, identifiers, account, life, lifeSince, livesThereSince, mergedInto);
    }

    /** What the record said at that time, which is not before it was registered. */
    public PersonState asKnownAt(Instant at) {
        return past.stream()
                .filter(one -> one.until().isAfter(at))
                .findFirst()
                .map(PersonPast::state)
                .orElseGet(this::state);
    }
}
