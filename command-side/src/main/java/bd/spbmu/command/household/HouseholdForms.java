package bd.spbmu.command.household;

import bd.spbmu.kernel.household.DissolvingReason;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said about a household. Everybody is named by id, so no form holds anything personal. */
final class HouseholdForms {

    private HouseholdForms() {}

    /**
     * @param place upazila
     * @param since first day it lived together like this, absent for today
     */
    record Household(
            BeneficiaryId head,
            List<Member> members,
            PlaceCode place,
            @Nullable LocalDate since) {

        /** The same household in whatever order its members are listed. */
        String canonicalText() {
            return said("household", head, sorted(members), place, since);
        }
    }

    /** @param since first day in this household, absent for that of the household */
    record Member(
            BeneficiaryId beneficiary,
            HouseholdRole role,
            @Nullable LocalDate since) {

        String canonicalText() {
            return said(beneficiary, role, since);
        }
    }

    /** @param since first day in this household, or of this role, absent for today */
    record Joining(
            ChangeId change, HouseholdRole role, @Nullable LocalDate since) {

        String canonicalText(BeneficiaryId beneficiary) {
            return said("member", beneficiary, role, since);
        }
    }

    /** @param on first day the person lives there no longer */
    record Leaving(ChangeId change, LocalDate on, LeavingReason why) {

        String canonicalText(BeneficiaryId beneficiary) {
            return said("leaving", beneficiary, on, why);
        }
    }

    /**
     * @param since absent for today
     * @param roles what the others are to the new head; who is left out is asked for later
     */
    record Head(
            BeneficiaryId head,
            @Nullable LocalDate since,
            @Nullable List<Member> roles) {

        List<Member> rolesOrNone() {
            return roles == null ? List.of() : roles;
        }

        String canonicalText() {
            return said("head", head, since, sorted(rolesOrNone()));
        }
    }

    /** @param from first day there */
    record Move(LocalDate from, PlaceCode place) {

        String canonicalText() {
            return said("move", from, place);
        }
    }

    record Dissolution(LocalDate on, DissolvingReason why) {

        String canonicalText() {
            return said("dissolution", on, why);
        }
    }

    private static String sorted(List<Member> members) {
        return members.stream()
                .sorted(Comparator.comparing(member -> member.beneficiary().text()))
                .map(Member::canonicalText)
                .collect(Collectors.joining("+"));
    }

    private static String said(@Nullable Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining("|"));
    }
}
