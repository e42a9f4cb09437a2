package bd.spbmu.command.registry;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceTold;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a person's record can be told of the records MISs keep of the same person. */
sealed interface SourceCommand extends Command {

    BeneficiaryId beneficiary();

    /** Upazila the person lives in, which must lie in the actor's scope. */
    PlaceCode place();

    @Override
    default Set<Role> allowedTo() {
        return RegistryRoles.CHANGE;
    }

    @Override
    default Optional<PlaceCode> scopePlace() {
        return Optional.of(place());
    }

    /**
     * What an MIS knows of the person.
     *
     * @param recordedAt when the MIS put it down
     * @param shown an identifier of the person, by which an MIS that links its record shows whom it means
     */
    record Told(
            SourceRecord source,
            Instant recordedAt,
            PersonCorrection values,
            Set<PersonAttribute> verified,
            @Nullable Sealed evidence,
            @Nullable IdentityId shown,
            String requestHash) {

        public Told {
            verified = Set.copyOf(verified);
        }

        SourceTold by(BeneficiaryId beneficiary) {
            return new SourceTold(
                    beneficiary,
                    source,
                    recordedAt,
                    values,
                    verified.stream().sorted().toList(),
                    evidence,
                    requestHash);
        }
    }

    /** Asks, before anything is claimed, whether the same was told before; refused when the MIS may not tell it. */
    record FindSource(@TargetAggregateIdentifier BeneficiaryId beneficiary, PlaceCode place, Told told)
            implements SourceCommand {}

    /**
     * Links the record, or replaces what it said.
     *
     * @param claimedAt when the MIS's local id was claimed for this person
     * @param rule by which it is judged whose word counts from now on
     */
    record TellSource(
            @TargetAggregateIdentifier BeneficiaryId beneficiary,
            PlaceCode place,
            Told told,
            Instant claimedAt,
            SurvivorshipRule rule)
            implements SourceCommand {

        @Override
        public boolean onlyByPerson() {
            return !told.verified().isEmpty();
        }
    }

    record UnlinkSource(
            @TargetAggregateIdentifier BeneficiaryId beneficiary,
            PlaceCode place,
            Change change,
            SourceRecord source,
            SurvivorshipRule rule)
            implements SourceCommand {}

    /** Asks whether the record is linked with the person; changes nothing. */
    record FindLink(@TargetAggregateIdentifier BeneficiaryId beneficiary, SourceRecord source) implements Command {

        @Override
        public Set<Role> allowedTo() {
            return RegistryRoles.CHANGE;
        }
    }
}
