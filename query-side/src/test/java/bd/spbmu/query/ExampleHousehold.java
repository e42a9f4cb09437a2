package bd.spbmu.query;

import bd.spbmu.kernel.household.HouseholdEvent.HouseholdFormed;
import bd.spbmu.kernel.household.HouseholdEvent.MemberLeft;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdJoined;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdLeft;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.registry.Persons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A household in Kurigram whose daughter is counted in Dhaka and whose sister marries away. */
public final class ExampleHousehold {

    public static final HouseholdId ID = new HouseholdId(new UUID(3, 1));
    public static final BeneficiaryId HEAD = Persons.id(9);
    public static final BeneficiaryId DAUGHTER = Persons.id(10);
    public static final BeneficiaryId SISTER = Persons.id(13);

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final ChangeId FORMED = new ChangeId(ID.value());

    private final EventFeed feed;

    ExampleHousehold(EventFeed feed) {
        this.feed = feed;
    }

    void happen() {
        feed.at("2026-08-20T04:00:00Z");
        List<HouseholdMember> members = List.of(
                new HouseholdMember(HEAD, 1, HouseholdRole.HEAD, MARCH),
                new HouseholdMember(DAUGHTER, 1, HouseholdRole.DAUGHTER, MARCH),
                new HouseholdMember(SISTER, 1, HouseholdRole.SISTER, MARCH));
        members.forEach(member -> feed.happened(member.beneficiary().toString(), joined(member)));
        feed.happened(ID.toString(), new HouseholdFormed(ID, PlaceCode.of("554961"), HEAD, members, "hash"));
        feed.at("2026-09-02T04:00:00Z")
                .happened(
                        ID.toString(),
                        new MemberLeft(
                                ID, new ChangeId(new UUID(3, 2)), SISTER, 1, SEPTEMBER, LeavingReason.MARRIED, "hash"));
        feed.happened(SISTER.toString(), new HouseholdLeft(SISTER, ID, 1, SEPTEMBER, LeavingReason.MARRIED));
    }

    private static HouseholdJoined joined(HouseholdMember member) {
        return new HouseholdJoined(
                member.beneficiary(),
                new Membership(
                        ID,
                        member.membership(),
                        member.role(),
                        member.since(),
                        FORMED,
                        "hash",
                        Instant.parse("2026-08-20T04:00:00Z")));
    }
}
