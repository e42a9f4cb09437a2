package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.registry.SourceCommand.FindLink;
import bd.spbmu.command.registry.SourceCommand.FindSource;
import bd.spbmu.command.registry.SourceCommand.TellSource;
import bd.spbmu.command.registry.SourceCommand.Told;
import bd.spbmu.command.registry.SourceCommand.UnlinkSource;
import bd.spbmu.command.registry.Survivorship.Voice;
import bd.spbmu.kernel.Refusal;
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
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChosenAttribute;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.PickedValues;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.registry.SourceProblem;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who says what of a person, and whose word counts: the part of a record that knows its sources. */
class Sources {

    private final Dossier dossier;

    private final Map<SourceRecord, SourceTold> told = new LinkedHashMap<>();
    private final Map<PersonAttribute, Voice> putRight = new EnumMap<>(PersonAttribute.class);
    private final Map<PersonAttribute, ChosenAttribute> counting = new EnumMap<>(PersonAttribute.class);
    private @Nullable Voice registered;

    Sources(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Answers whether the same was told before. */
    @CommandHandler
    boolean find(FindSource command) {
        return !lacks(command.told());
    }

    @CommandHandler
    boolean find(FindLink command) {
        return told.containsKey(command.source());
    }

    @CommandHandler
    void tell(TellSource command, Clock clock, ClaimLease lease) {
        if (lacks(command.told())) {
            dossier.requireUnmerged();
            Beneficiary.requireFresh(command.claimedAt(), clock, lease);
            apply(command.told().by(command.beneficiary()));
            choice(command.beneficiary(), command.rule()).ifPresent(chosen -> apply(chosen));
        }
    }

    @CommandHandler
    void unlink(UnlinkSource command) {
        Change change = command.change();
        if (dossier.lacks(change.id(), change.requestHash())) {
            if (!told.containsKey(command.source())) {
                throw new Refusal(SourceProblem.SOURCE_NOT_LINKED);
            }
            apply(new SourceUnlinked(command.beneficiary(), change, command.source()));
            choice(command.beneficiary(), command.rule()).ifPresent(chosen -> apply(chosen));
        }
    }

    @EventSourcingHandler
    void evolve(BeneficiaryEvent event, @Timestamp Instant at) {
        switch (event) {
            case BeneficiaryRegistered first -> {
                Voice voice = new Voice(first.source(), PickedValues.of(first.person()), Set.of(), at);
                registered = voice;
                count(voice);
            }
            case BeneficiaryCorrected corrected -> putRight(corrected.correction(), at);
            case BeneficiaryMoved moved -> putRight(PickedValues.of(moved.place(), moved.address()), at);
            case OfSources ofSources -> evolve(ofSources);
            // what an officer emptied stays empty until a source says something newer
            case FieldsEmptied emptied -> {}
            case BeneficiaryMerged merged -> {}
            case BeneficiaryJoined joined -> {}
            case BeneficiaryReopened reopened -> {}
            case BeneficiaryParted parted -> {}
            case BeneficiaryDied died -> {}
            case BeneficiaryExited exited -> {}
            case BeneficiaryReinstated reinstated -> {}
            case IdentifierGained gained -> {}
            case IdentifierGivenUp givenUp -> {}
            case IdentifierDisputed disputed -> {}
            case AccountChangeAsked asked -> {}
            case AccountChanged changed -> {}
        }
    }

    private void evolve(OfSources event) {
        switch (event) {
            case SourceTold said -> told.put(said.source(), said);
            case SourceUnlinked gone -> told.remove(gone.source());
            case AttributesChosen decided -> {
                decided.chosen().forEach(one -> counting.put(one.attribute(), one));
                decided.cleared().forEach(counting::remove);
            }
        }
    }

    private void putRight(PersonCorrection values, Instant at) {
        Voice voice = new Voice(null, values, PersonAttribute.in(values), at);
        PersonAttribute.in(values).forEach(attribute -> putRight.put(attribute, voice));
        count(voice);
    }

    private void count(Voice voice) {
        PersonAttribute.in(voice.values()).forEach(attribute -> counting.put(attribute, voice.chosen(attribute)));
    }

    /** Linked, or the one the person was registered from. */
    private boolean knows(SourceRecord source) {
        return told.containsKey(source) || (registered != null && registered.isOf(source));
    }

    /** Whether it is still to be told. */
    private boolean lacks(Told asked) {
        SourceTold before = told.get(asked.source());
        if (before != null && before.requestHash().equals(asked.requestHash())) {
            return false;
        }
        IdentityId shown = asked.shown();
        boolean meant = shown != null && dossier.holds(shown);
        if (!knows(asked.source()) && !meant) {
            throw new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN);
        }
        if (before != null && before.recordedAt().equals(asked.recordedAt())) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
        if (before != null && before.recordedAt().isAfter(asked.recordedAt())) {
            throw new Refusal(SourceProblem.SOURCE_OUTDATED);
        }
        return true;
    }

    /** Empty when everybody whose word counts keeps it. */
    Optional<AttributesChosen> choice(BeneficiaryId beneficiary, SurvivorshipRule rule) {
        Survivorship judged = new Survivorship(rule);
        Map<PersonAttribute, PersonCorrection> values = new EnumMap<>(PersonAttribute.class);
        List<ChosenAttribute> chosen = new ArrayList<>();
        List<PersonAttribute> cleared = new ArrayList<>();
        for (PersonAttribute attribute : PersonAttribute.values()) {
            ChosenAttribute present = counting.get(attribute);
            Voice best = judged.best(attribute, voices(attribute), present).orElse(null);
            if (best == null && present != null) {
                cleared.add(attribute);
            } else if (best != null && !best.chosen(attribute).equals(present)) {
                chosen.add(best.chosen(attribute));
                values.put(attribute, best.values());
            }
        }
        return chosen.isEmpty() && cleared.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttributesChosen(beneficiary, rule.id(), PickedValues.of(values), chosen, cleared));
    }

    /** What the MIS that registered the person says of it since then replaces what it said at registration. */
    private List<Voice> voices(PersonAttribute attribute) {
        Stream<Voice> origin = Optional.ofNullable(registered).stream()
                .filter(first -> told.values().stream()
                        .noneMatch(said -> first.isOf(said.source()) && attribute.isIn(said.values())));
        Stream<Voice> officers = putRight.entrySet().stream()
                .filter(one -> one.getKey() == attribute)
                .map(Map.Entry::getValue);
        return Stream.of(origin, told.values().stream().map(Sources::voice), officers)
                .flatMap(voices -> voices)
                .toList();
    }

    private static Voice voice(SourceTold said) {
        return new Voice(said.source(), said.values(), Set.copyOf(said.verified()), said.recordedAt());
    }
}
