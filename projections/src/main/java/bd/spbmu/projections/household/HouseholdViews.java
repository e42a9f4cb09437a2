package bd.spbmu.projections.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Households, and who lives in which. */
@Component
public class HouseholdViews {

    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("formedAt", true), new Sort("household", false));

    private final Documents<HouseholdView> households;
    private final Documents<HomeView> homes;

    public HouseholdViews(Documents<HouseholdView> households, Documents<HomeView> homes) {
        this.households = households;
        this.homes = homes;
    }

    public Optional<HouseholdView> household(HouseholdId id) {
        return households.load(id.text());
    }

    public Page<HouseholdView> list(List<Filter> filters, int size, @Nullable String after) {
        return households.find(new Find(filters, NEWEST_FIRST, size, after));
    }

    /**
     * Where a person lives and what they are there, once their own record and the household say the same.
     *
     * @param knownAt as known then, absent for now
     */
    public Optional<Living> of(BeneficiaryId beneficiary, @Nullable Instant knownAt) {
        return homes.load(beneficiary.text())
                .flatMap(view -> view.home(knownAt))
                .flatMap(home -> household(home.household()))
                .filter(view -> knownAt == null || !view.formedAt().isAfter(knownAt))
                .flatMap(view -> living(view, beneficiary, knownAt));
    }

    private static Optional<Living> living(HouseholdView view, BeneficiaryId person, @Nullable Instant knownAt) {
        HouseholdPicture picture = knownAt == null ? view.picture() : view.asKnownAt(knownAt);
        return picture.stay(person)
                .map(stay -> new Living(view.household(), picture.state(), stay.role(), stay.since()));
    }

    /**
     * In which household somebody lives.
     *
     * @param role what they are to its head
     * @param since first day there
     */
    public record Living(HouseholdId household, HouseholdState state, HouseholdRole role, LocalDate since) {}
}
