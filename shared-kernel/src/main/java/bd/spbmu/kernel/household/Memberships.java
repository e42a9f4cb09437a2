package bd.spbmu.kernel.household;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import java.time.LocalDate;
import java.util.Optional;

/** Asks and tells a person's own stream, not a view, in which household they live: race-free. */
public interface Memberships {

    /** Empty for somebody who lives in no household, or is not registered. */
    Optional<Membership> current(BeneficiaryId beneficiary);

    /**
     * Claims the person for a household, unless another has them: the answer is where they live now.
     *
     * @throws bd.spbmu.kernel.Refusal if the person is dead or gone
     */
    Membership claim(Asked asked);

    /** Ends a membership; one that has ended already, or is another by now, stays as it is. */
    void end(Ending ending);

    /** @param place where the person is counted, which must lie in the actor's scope */
    record Asked(
            BeneficiaryId beneficiary,
            PlaceCode place,
            HouseholdId household,
            HouseholdRole role,
            LocalDate since,
            ChangeId change,
            String requestHash) {}

    /**
     * @param place where the person is counted, which must lie in the actor's scope
     * @param number of the membership
     */
    record Ending(
            BeneficiaryId beneficiary,
            PlaceCode place,
            HouseholdId household,
            int number,
            LocalDate on,
            LeavingReason why) {}
}
