package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.place.PlaceCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a person's record. Stored for ever: add records, never change one. */
public sealed interface BeneficiaryEvent {

    BeneficiaryId beneficiary();

    /**
     * @param identifiers claimed before; empty only with a reason
     * @param noIdentifier why there is none; such a record is provisional
     * @param requestHash keyed hash of the request, by which a repetition is told from another body under the same id
     */
    @EventType("beneficiary.registered.v1")
    record BeneficiaryRegistered(
            BeneficiaryId beneficiary,
            SourceRecord source,
            Person person,
            List<HeldIdentifier> identifiers,
            @Nullable NoIdentifierReason noIdentifier,
            @Nullable PaymentAccount account,
            String requestHash)
            implements BeneficiaryEvent {

        public BeneficiaryRegistered {
            identifiers = List.copyOf(identifiers);
        }

        public boolean provisional() {
            return identifiers.isEmpty();
        }
    }

    /** Something in the record was wrong from the beginning. */
    @EventType("beneficiary.corrected.v1")
    record BeneficiaryCorrected(BeneficiaryId beneficiary, Change change, PersonCorrection correction)
            implements BeneficiaryEvent {}

    /** What the record said in these fields was wrong, and nothing is known to stand there instead. */
    @EventType("beneficiary.fields-emptied.v1")
    record FieldsEmptied(BeneficiaryId beneficiary, Change change, List<OptionalField> fields)
            implements BeneficiaryEvent {

        public FieldsEmptied {
            fields = List.copyOf(fields);
        }
    }

    /** The person lives elsewhere, from that day. */
    @EventType("beneficiary.moved.v1")
    record BeneficiaryMoved(BeneficiaryId beneficiary, Change change, LocalDate from, PlaceCode place, Sealed address)
            implements BeneficiaryEvent {}

    /** @param registration number of the death registration, absent while there is none */
    @EventType("beneficiary.died.v1")
    record BeneficiaryDied(
            BeneficiaryId beneficiary,
            Change change,
            LocalDate on,
            @Nullable Sealed registration) implements BeneficiaryEvent {}

    /** The person left the registry, living. */
    @EventType("beneficiary.exited.v1")
    record BeneficiaryExited(BeneficiaryId beneficiary, Change change, LocalDate on, ExitReason why)
            implements BeneficiaryEvent {}

    /** A death or an exit was recorded in error, or the person came back. */
    @EventType("beneficiary.reinstated.v1")
    record BeneficiaryReinstated(BeneficiaryId beneficiary, Change change) implements BeneficiaryEvent {}

    /**
     * The record rests on one identifier more, claimed before.
     *
     * @param linked a verifier says that it is another form of an NID the record holds
     */
    @EventType("beneficiary.identifier-gained.v1")
    record IdentifierGained(BeneficiaryId beneficiary, Change change, HeldIdentifier identifier, boolean linked)
            implements BeneficiaryEvent {}

    /** The record rests no longer on this identifier: it was another's, or mistyped. */
    @EventType("beneficiary.identifier-given-up.v1")
    record IdentifierGivenUp(BeneficiaryId beneficiary, Change change, IdentityId identity)
            implements BeneficiaryEvent {}

    /**
     * An identifier of the record was verified as another person's: the record rests on it no longer, and whose it is may be
     * disputed.
     *
     * @param verifiedFor who showed it
     */
    @EventType("beneficiary.identifier-disputed.v1")
    record IdentifierDisputed(BeneficiaryId beneficiary, Change change, IdentityId identity, BeneficiaryId verifiedFor)
            implements BeneficiaryEvent {}

    /** Somebody asks that the person be paid elsewhere; until another confirms it, nothing changes. */
    @EventType("beneficiary.account-change-asked.v1")
    record AccountChangeAsked(BeneficiaryId beneficiary, Change change, PaymentAccount account, ActorId by)
            implements BeneficiaryEvent {}

    /** @param before where the person was paid until now, absent for the first account */
    @EventType("beneficiary.account-changed.v1")
    record AccountChanged(
            BeneficiaryId beneficiary,
            ChangeId change,
            PaymentAccount account,
            @Nullable AccountId before,
            ActorId by) implements BeneficiaryEvent {}

    /** Another record is the same person's: this one is closed, and everything it held goes there. */
    @EventType("beneficiary.merged.v1")
    record BeneficiaryMerged(BeneficiaryId beneficiary, MergeId merge, BeneficiaryId into)
            implements BeneficiaryEvent {}

    /**
     * This record stands for another one of the same person as well, which was closed before.
     *
     * @param identifiers what the other rested on; where both have one of a kind, this record has two from now on
     * @param account where the other was paid, absent when this record has an account of its own, which stays
     */
    @EventType("beneficiary.joined.v1")
    record BeneficiaryJoined(
            BeneficiaryId beneficiary,
            MergeId merge,
            BeneficiaryId absorbed,
            List<HeldIdentifier> identifiers,
            @Nullable PaymentAccount account)
            implements BeneficiaryEvent {

        public BeneficiaryJoined {
            identifiers = List.copyOf(identifiers);
        }
    }

    /**
     * They are two persons after all: this record stands for itself again.
     *
     * @param identifiers what it rests on from now on
     */
    @EventType("beneficiary.reopened.v1")
    record BeneficiaryReopened(
            BeneficiaryId beneficiary, MergeId merge, BeneficiaryId from, List<HeldIdentifier> identifiers)
            implements BeneficiaryEvent {

        public BeneficiaryReopened {
            identifiers = List.copyOf(identifiers);
        }
    }

    /**
     * They are two persons after all: this record rests no longer on what is the other's.
     *
     * @param account where the person is no longer paid, absent when it was this record's own
     */
    @EventType("beneficiary.parted.v1")
    record BeneficiaryParted(
            BeneficiaryId beneficiary,
            MergeId merge,
            BeneficiaryId other,
            List<IdentityId> identities,
            @Nullable AccountId account)
            implements BeneficiaryEvent {

        public BeneficiaryParted {
            identities = List.copyOf(identities);
        }
    }

    /** What MISs say of one person, and whose word counts. */
    sealed interface OfSources extends BeneficiaryEvent {}

    /**
     * An MIS says what it knows of the person. Told first, it links its record; told again, this replaces what it said before.
     *
     * @param recordedAt when the MIS put it down
     * @param verified attributes an officer compared with a paper; none without {@code evidence}
     */
    @EventType("beneficiary.source-told.v1")
    record SourceTold(
            BeneficiaryId beneficiary,
            SourceRecord source,
            Instant recordedAt,
            PersonCorrection values,
            List<PersonAttribute> verified,
            @Nullable Sealed evidence,
            String requestHash)
            implements OfSources {

        public SourceTold {
            verified = List.copyOf(verified);
        }
    }

    /** The MIS's record was another person's, or the MIS serves this person no longer. */
    @EventType("beneficiary.source-unlinked.v1")
    record SourceUnlinked(BeneficiaryId beneficiary, Change change, SourceRecord source) implements OfSources {}

    /**
     * From now on these attributes come from another source than before.
     *
     * @param rule version of the rule it was judged by
     * @param values of the attributes in {@code chosen}
     * @param cleared which nobody gives any more
     */
    @EventType("beneficiary.attributes-chosen.v1")
    record AttributesChosen(
            BeneficiaryId beneficiary,
            SurvivorshipId rule,
            PersonCorrection values,
            List<ChosenAttribute> chosen,
            List<PersonAttribute> cleared)
            implements OfSources {

        public AttributesChosen {
            chosen = List.copyOf(chosen);
            cleared = List.copyOf(cleared);
        }
    }
}
