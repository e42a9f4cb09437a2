package bd.spbmu.projections.household;

import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A household at one time.
 *
 * @param head absent while it asks for one, and once it is dissolved
 * @param stays of those who live there and those who did, in the order they came
 */
public record HouseholdPicture(
        PlaceCode place, HouseholdState state, @Nullable BeneficiaryId head, List<HouseholdStay> stays) {

    public HouseholdPicture {
        stays = List.copyOf(stays);
    }

    /** Empty for somebody who does not live there. */
    public Optional<HouseholdStay> stay(BeneficiaryId beneficiary) {
        return stays.stream()
                .filter(one -> one.lasts() && one.beneficiary().equals(beneficiary))
                .findFirst();
    }

    HouseholdPicture with(HouseholdMember member) {
        Stream<HouseholdStay> others = stays.stream()
                .filter(one -> !one.isOf(member.beneficiary(), member.membership()))
                .map(one -> one.lasts() && one.beneficiary().equals(member.beneficiary())
                        ? one.ended(member.since(), LeavingReason.NOT_CONFIRMED)
                        : one);
        return stays(Stream.concat(others, Stream.of(HouseholdStay.of(member))).toList());
    }

    HouseholdPicture as(BeneficiaryId beneficiary, HouseholdRole role, LocalDate since) {
        return each(one -> one.lasts() && one.beneficiary().equals(beneficiary), one -> one.as(role, since));
    }

    HouseholdPicture without(BeneficiaryId beneficiary, int membership, LocalDate on, LeavingReason why) {
        return each(one -> one.isOf(beneficiary, membership), one -> one.ended(on, why));
    }

    HouseholdPicture headless() {
        return new HouseholdPicture(place, HouseholdState.HEAD_VACANT, null, stays);
    }

    HouseholdPicture under(BeneficiaryId named, List<HouseholdMember> members) {
        HouseholdPicture headed = new HouseholdPicture(place, HouseholdState.HEADED, named, stays);
        for (HouseholdMember member : members) {
            headed = headed.as(member.beneficiary(), member.role(), member.since());
        }
        return headed;
    }

    HouseholdPicture at(PlaceCode another) {
        return new HouseholdPicture(another, state, head, stays);
    }

    HouseholdPicture dissolved(LocalDate on) {
        return new HouseholdPicture(
                place,
                HouseholdState.DISSOLVED,
                null,
                each(HouseholdStay::lasts, one -> one.ended(on, LeavingReason.DISSOLVED)).stays);
    }

    private HouseholdPicture each(Predicate<HouseholdStay> of, UnaryOperator<HouseholdStay> edit) {
        return stays(
                stays.stream().map(one -> of.test(one) ? edit.apply(one) : one).toList());
    }

    private HouseholdPicture stays(List<HouseholdStay> others) {
        return new HouseholdPicture(place, state, head, others);
    }
}
