package bd.spbmu.command.registry;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.place.PlaceCode;
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
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What decisions need to know of a person's record; what is sealed stays in the events. */
final class Dossier {

    private static final int SMART_CARD = 10;

    private final Map<IdentityId, HeldIdentifier> held = new LinkedHashMap<>();
    private final Map<ChangeId, String> changes = new HashMap<>();
    private final Map<ChangeId, AccountMove> moves = new HashMap<>();
    private @Nullable BeneficiaryRegistered registered;
    private @Nullable PlaceCode place;
    private @Nullable Gender gender;
    private int birthYear;
    private @Nullable PaymentAccount account;
    private @Nullable AccountChangeAsked asked;
    private @Nullable BeneficiaryId mergedInto;
    private Life life = Life.LIVING;

    void evolve(BeneficiaryEvent event) {
        switch (event) {
            case BeneficiaryRegistered first -> register(first);
            case BeneficiaryCorrected corrected -> {
                note(corrected.change());
                read(corrected.correction());
            }
            case FieldsEmptied emptied -> note(emptied.change());
            case BeneficiaryMoved moved -> {
                note(moved.change());
                place = moved.place();
            }
            case BeneficiaryDied died -> live(died.change(), Life.DEAD);
            case BeneficiaryExited exited -> live(exited.change(), Life.GONE);
            case BeneficiaryReinstated reinstated -> live(reinstated.change(), Life.LIVING);
            case IdentifierGained gained -> {
                note(gained.change());
                hold(gained.identifier());
            }
            case IdentifierGivenUp givenUp -> held.remove(givenUp.identity());
            case IdentifierDisputed disputed -> held.remove(disputed.identity());
            case AccountChangeAsked another -> {
                note(another.change());
                asked = another;
            }
            case BeneficiaryMerged merged -> mergedInto = merged.into();
            case BeneficiaryJoined joined -> {
                joined.identifiers().forEach(this::hold);
                account = joined.account() == null ? account : joined.account();
            }
            case BeneficiaryReopened reopened -> {
                mergedInto = null;
                held.clear();
                reopened.identifiers().forEach(this::hold);
            }
            case BeneficiaryParted parted -> {
                parted.identities().forEach(held::remove);
                account = parted.account() == null ? account : null;
            }
            case AccountChanged changed -> {
                moves.put(changed.change(), new AccountMove(changed.account(), changed.before()));
                account = changed.account();
                asked = null;
            }
            case OfSources ofSources -> evolve(ofSources);
        }
    }

    private void evolve(OfSources event) {
        switch (event) {
            case SourceTold told -> {}
            case SourceUnlinked gone -> note(gone.change());
            case AttributesChosen chosen -> read(chosen.values());
        }
    }

    private void register(BeneficiaryRegistered event) {
        registered = event;
        place = event.person().presentPlace();
        gender = event.person().gender();
        birthYear = event.person().birthYear();
        account = event.account();
        event.identifiers().forEach(this::hold);
    }

    private void hold(HeldIdentifier identifier) {
        held.put(identifier.identity(), identifier);
    }

    private void read(PersonCorrection correction) {
        place = correction.presentPlace() == null ? place : correction.presentPlace();
        gender = correction.gender() == null ? gender : correction.gender();
        birthYear = correction.birthYear() == null ? birthYear : correction.birthYear();
    }

    private void live(Change change, Life from) {
        note(change);
        life = from;
    }

    private void note(Change change) {
        changes.put(change.id(), change.requestHash());
    }

    @Nullable
    String registrationHash() {
        return registered == null ? null : registered.requestHash();
    }

    KnownBeneficiary known() {
        if (registered == null || place == null || gender == null) {
            throw new IllegalStateException("a stored record was registered");
        }
        return new KnownBeneficiary(
                registered.beneficiary(),
                place,
                gender,
                birthYear,
                held.isEmpty(),
                held.keySet(),
                account == null ? null : account.account(),
                life,
                mergedInto);
    }

    Holdings holdings() {
        return new Holdings(List.copyOf(held.values()), account);
    }

    /** Whether the change is still to be made; refused when another was made under its id. */
    boolean lacks(ChangeId change, String requestHash) {
        String before = changes.get(change);
        if (before != null && !before.equals(requestHash)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
        return before == null;
    }

    void requireUnmerged() {
        if (mergedInto != null) {
            known().requireUnmerged();
        }
    }

    void requireLiving() {
        switch (life) {
            case LIVING -> {}
            case DEAD -> throw new Refusal(ChangeProblem.PERSON_DEAD);
            case GONE -> throw new Refusal(ChangeProblem.PERSON_GONE);
        }
    }

    void requireNotDead() {
        if (life == Life.DEAD) {
            throw new Refusal(ChangeProblem.PERSON_DEAD);
        }
    }

    void requireNotLiving() {
        if (life == Life.LIVING) {
            throw new Refusal(ChangeProblem.PERSON_LIVING);
        }
    }

    boolean holds(IdentityId identity) {
        return held.containsKey(identity);
    }

    /** @param replaces goes for the new one, absent when it is one more */
    void requireRoomFor(HeldIdentifier gained, @Nullable IdentityId replaces) {
        require(!held.containsKey(gained.identity()), ChangeProblem.IDENTIFIER_HELD);
        require(replaces == null || held.containsKey(replaces), ChangeProblem.IDENTIFIER_NOT_HELD);
        boolean secondNid = gained.type() == IdentifierType.NID
                && held.values().stream()
                        .filter(one -> !one.identity().equals(replaces))
                        .anyMatch(one -> one.type() == IdentifierType.NID);
        require(!secondNid, ChangeProblem.NID_ALREADY_HELD);
    }

    void requireLinkable(HeldIdentifier gained) {
        require(!held.containsKey(gained.identity()), ChangeProblem.IDENTIFIER_HELD);
        List<HeldIdentifier> nids = held.values().stream()
                .filter(one -> one.type() == IdentifierType.NID)
                .toList();
        boolean otherForm =
                nids.size() == 1 && (nids.getFirst().digits() == SMART_CARD) != (gained.digits() == SMART_CARD);
        require(gained.type() == IdentifierType.NID && otherForm, ChangeProblem.NID_LINK_IMPOSSIBLE);
    }

    /** Absent when no change under this id was confirmed. */
    @Nullable
    AccountMove confirmed(ChangeId change) {
        return moves.get(change);
    }

    AccountChangeAsked waiting(ChangeId change) {
        if (asked == null || !asked.change().id().equals(change)) {
            throw new Refusal(ChangeProblem.ACCOUNT_CHANGE_UNKNOWN);
        }
        return asked;
    }

    private static void require(boolean holds, ChangeProblem problem) {
        if (!holds) {
            throw new Refusal(problem);
        }
    }
}
