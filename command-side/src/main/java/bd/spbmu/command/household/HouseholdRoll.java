package bd.spbmu.command.household;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.household.HouseholdEvent;
import bd.spbmu.kernel.household.HouseholdEvent.HeadLost;
import bd.spbmu.kernel.household.HouseholdEvent.HeadNamed;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdDissolved;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdFormed;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdMoved;
import bd.spbmu.kernel.household.HouseholdEvent.MemberAdded;
import bd.spbmu.kernel.household.HouseholdEvent.MemberLeft;
import bd.spbmu.kernel.household.HouseholdEvent.RoleStated;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdProblem;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who lives in a household now, and which changes it has seen. */
final class HouseholdRoll {

    static final int MOST_MEMBERS = 50;

    private final Map<BeneficiaryId, HouseholdMember> members = new LinkedHashMap<>();
    private final Map<ChangeId, String> changes = new HashMap<>();
    private final Map<ChangeId, Integer> leavings = new HashMap<>();
    private @Nullable PlaceCode place;
    private @Nullable BeneficiaryId head;
    private boolean dissolved;

    void evolve(HouseholdEvent event) {
        switch (event) {
            case HouseholdFormed formed -> {
                changes.put(Household.forming(formed.household()), formed.requestHash());
                place = formed.place();
                head = formed.head();
                formed.members().forEach(this::put);
            }
            case MemberAdded added -> {
                changes.put(added.change(), added.requestHash());
                put(added.member());
            }
            case RoleStated stated -> {
                changes.put(stated.change(), stated.requestHash());
                members.computeIfPresent(
                        stated.beneficiary(), (person, member) -> member.as(stated.role(), stated.since()));
            }
            case MemberLeft left -> leave(left);
            case HeadLost lost -> head = null;
            case HeadNamed named -> {
                changes.put(named.change(), named.requestHash());
                head = named.head();
                named.members().forEach(this::put);
            }
            case HouseholdMoved moved -> {
                changes.put(moved.change(), moved.requestHash());
                place = moved.place();
            }
            case HouseholdDissolved gone -> {
                changes.put(gone.change(), gone.requestHash());
                members.clear();
                head = null;
                dissolved = true;
            }
        }
    }

    private void put(HouseholdMember member) {
        members.put(member.beneficiary(), member);
    }

    private void leave(MemberLeft left) {
        members.remove(left.beneficiary());
        ChangeId change = left.change();
        String requestHash = left.requestHash();
        if (change != null && requestHash != null) {
            changes.put(change, requestHash);
            leavings.put(change, left.membership());
        }
    }

    KnownHousehold known(HouseholdId id) {
        if (place == null) {
            throw new IllegalStateException("a stored household was formed");
        }
        HouseholdState state = dissolved
                ? HouseholdState.DISSOLVED
                : head == null ? HouseholdState.HEAD_VACANT : HouseholdState.HEADED;
        return new KnownHousehold(id, place, state, head, members());
    }

    List<HouseholdMember> members() {
        return List.copyOf(members.values());
    }

    /** Whether the change is still to be made; refused when another was made under its id. */
    boolean lacks(ChangeId change, String requestHash) {
        String before = changes.get(change);
        if (before != null && !before.equals(requestHash)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
        return before == null;
    }

    boolean isNew(ChangeId change) {
        return !changes.containsKey(change);
    }

    Optional<HouseholdMember> member(BeneficiaryId beneficiary) {
        return Optional.ofNullable(members.get(beneficiary));
    }

    /** By the same membership. */
    boolean has(HouseholdMember member) {
        return member(member.beneficiary())
                .filter(one -> one.membership() == member.membership())
                .isPresent();
    }

    boolean canTake(HouseholdMember member) {
        return !dissolved && members.size() < MOST_MEMBERS && !has(member);
    }

    boolean isHead(BeneficiaryId beneficiary) {
        return beneficiary.equals(head);
    }

    int leftBy(ChangeId change) {
        Integer membership = leavings.get(change);
        if (membership == null) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
        return membership;
    }

    /** Everybody as what they are to the head; who is head already keeps the others' roles as they were. */
    List<HouseholdMember> under(BeneficiaryId named, LocalDate since, Map<BeneficiaryId, HouseholdRole> roles) {
        boolean same = isHead(named);
        return members.values().stream()
                .map(member -> {
                    HouseholdRole kept = same ? member.role() : HouseholdRole.UNSTATED;
                    HouseholdRole role = member.beneficiary().equals(named)
                            ? HouseholdRole.HEAD
                            : roles.getOrDefault(member.beneficiary(), kept);
                    return role == member.role() ? member : member.as(role, since);
                })
                .toList();
    }

    void requireStanding() {
        require(!dissolved, HouseholdProblem.HOUSEHOLD_DISSOLVED);
    }

    void requireRoomFor(HouseholdMember member) {
        require(has(member) || members.size() < MOST_MEMBERS, HouseholdProblem.TOO_MANY_MEMBERS);
    }

    void requireNotHead(BeneficiaryId beneficiary) {
        require(!isHead(beneficiary), HouseholdProblem.HEAD_ROLE_FIXED);
    }

    HouseholdMember requireMember(BeneficiaryId beneficiary) {
        return member(beneficiary).orElseThrow(() -> new Refusal(HouseholdProblem.NOT_A_MEMBER));
    }

    private static void require(boolean holds, HouseholdProblem problem) {
        if (!holds) {
            throw new Refusal(problem);
        }
    }
}
