package bd.spbmu.projections.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A household: its members by id and what they are to its head.
 *
 * @param living who lives there now
 * @param past what it was before, oldest first; one for every change
 */
public record HouseholdView(
        long revision,
        HouseholdId household,
        PlaceCode place,
        PlaceCode district,
        HouseholdState state,
        List<BeneficiaryId> living,
        HouseholdPicture picture,
        Instant formedAt,
        List<HouseholdPast> past)
        implements Revised {

    public HouseholdView {
        living = List.copyOf(living);
        past = List.copyOf(past);
    }

    static HouseholdView of(
            long revision,
            HouseholdId household,
            HouseholdPicture picture,
            Instant formedAt,
            List<HouseholdPast> past) {
        return new HouseholdView(
                revision,
                household,
                picture.place(),
                picture.place().district(),
                picture.state(),
                picture.stays().stream()
                        .filter(HouseholdStay::lasts)
                        .map(HouseholdStay::beneficiary)
                        .toList(),
                picture,
                formedAt,
                past);
    }

    HouseholdView changed(long at, Instant when, HouseholdPicture is) {
        List<HouseholdPast> before = new ArrayList<>(past);
        before.add(new HouseholdPast(when, picture));
        return of(at, household, is, formedAt, before);
    }

    /** What the household was known to be at that time, which is not before it was formed. */
    public HouseholdPicture asKnownAt(Instant at) {
        return past.stream()
                .filter(one -> one.until().isAfter(at))
                .findFirst()
                .map(HouseholdPast::picture)
                .orElse(picture);
    }
}
