package bd.spbmu.projections.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which households a person lives and lived, as their own stream says.
 *
 * @param homes oldest first; at most the last one has not ended
 */
public record HomeView(long revision, BeneficiaryId beneficiary, List<Home> homes) implements Revised {

    public HomeView {
        homes = List.copyOf(homes);
    }

    /**
     * One household.
     *
     * @param leftAt when it was recorded that they left, absent before
     */
    public record Home(
            HouseholdId household,
            int membership,
            Instant joinedAt,
            @Nullable Instant leftAt) {

        boolean stoodAt(Instant at) {
            return !joinedAt.isAfter(at) && (leftAt == null || leftAt.isAfter(at));
        }
    }

    /** @param at absent for now */
    Optional<Home> home(@Nullable Instant at) {
        return homes.stream()
                .filter(one -> at == null ? one.leftAt() == null : one.stoodAt(at))
                .findFirst();
    }

    HomeView joined(long at, Home home) {
        return new HomeView(
                at, beneficiary, Stream.concat(homes.stream(), Stream.of(home)).toList());
    }

    HomeView left(long at, int membership, Instant when) {
        return new HomeView(
                at,
                beneficiary,
                homes.stream()
                        .map(one -> one.membership() == membership
                                ? new Home(one.household(), membership, one.joinedAt(), when)
                                : one)
                        .toList());
    }
}
