package bd.spbmu.command.household;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.household.HouseholdProblem;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what is said about a household against itself; collects everything that is wrong. */
final class HouseholdChecks {

    private static final LocalDate LONGEST_AGO = LocalDate.of(1900, 1, 1);

    private final List<FieldError> errors = new ArrayList<>();
    private final LocalDate today;

    private HouseholdChecks(LocalDate today) {
        this.today = today;
    }

    /** @throws FieldErrors naming every field that cannot be */
    static void check(HouseholdForms.Household form, LocalDate today) {
        HouseholdChecks checks = new HouseholdChecks(today);
        checks.place(form.place());
        checks.day(form.since(), "/since");
        checks.require(
                form.members().size() <= HouseholdRoll.MOST_MEMBERS, "/members", HouseholdProblem.TOO_MANY_MEMBERS);
        List<BeneficiaryId> heads = form.members().stream()
                .filter(member -> member.role() == HouseholdRole.HEAD)
                .map(HouseholdForms.Member::beneficiary)
                .toList();
        checks.require(heads.equals(List.of(form.head())), "/head", HouseholdProblem.HEAD_NOT_ONE);
        for (int i = 0; i < form.members().size(); i++) {
            boolean given = form.members().get(i).role() != HouseholdRole.UNSTATED;
            checks.require(given, "/members/" + i + "/role", HouseholdProblem.ROLE_NOT_GIVEN);
        }
        checks.members(form.members(), "/members/");
        checks.done();
    }

    static void check(HouseholdForms.Joining form, LocalDate today) {
        HouseholdChecks checks = new HouseholdChecks(today);
        checks.require(form.role().isOfMember(), "/role", HouseholdProblem.ROLE_NOT_GIVEN);
        checks.day(form.since(), "/since");
        checks.done();
    }

    static void check(HouseholdForms.Leaving form, LocalDate today) {
        HouseholdChecks checks = new HouseholdChecks(today);
        checks.require(form.why().isGiven(), "/why", HouseholdProblem.REASON_NOT_GIVEN);
        checks.day(form.on(), "/on");
        checks.done();
    }

    static void check(HouseholdForms.Head form, LocalDate today) {
        HouseholdChecks checks = new HouseholdChecks(today);
        checks.day(form.since(), "/since");
        List<HouseholdForms.Member> roles = form.rolesOrNone();
        for (int i = 0; i < roles.size(); i++) {
            boolean another = roles.get(i).role().isOfMember()
                    && !roles.get(i).beneficiary().equals(form.head());
            checks.require(another, "/roles/" + i + "/role", HouseholdProblem.ROLE_NOT_GIVEN);
        }
        checks.members(roles, "/roles/");
        checks.done();
    }

    static void check(HouseholdForms.Move form, LocalDate today) {
        HouseholdChecks checks = new HouseholdChecks(today);
        checks.place(form.place());
        checks.day(form.from(), "/from");
        checks.done();
    }

    static void check(HouseholdForms.Dissolution form, LocalDate today) {
        HouseholdChecks checks = new HouseholdChecks(today);
        checks.day(form.on(), "/on");
        checks.done();
    }

    private void members(List<HouseholdForms.Member> members, String pointer) {
        Set<BeneficiaryId> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            HouseholdForms.Member member = members.get(i);
            require(seen.add(member.beneficiary()), pointer + i + "/beneficiary", HouseholdProblem.MEMBER_REPEATED);
            day(member.since(), pointer + i + "/since");
        }
    }

    private void place(PlaceCode place) {
        require(Places.BANGLADESH.isUpazila(place), "/place", RegistryProblem.PLACE_UNKNOWN);
    }

    private void day(@Nullable LocalDate day, String pointer) {
        boolean possible = day == null || (!day.isAfter(today) && !day.isBefore(LONGEST_AGO));
        require(possible, pointer, ChangeProblem.DAY_IMPOSSIBLE);
    }

    private void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            errors.add(new FieldError(pointer, problem, Map.of()));
        }
    }

    private void done() {
        if (!errors.isEmpty()) {
            throw new FieldErrors(errors);
        }
    }
}
