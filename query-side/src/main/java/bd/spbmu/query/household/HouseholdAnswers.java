package bd.spbmu.query.household;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.household.HouseholdPicture;
import bd.spbmu.projections.household.HouseholdStay;
import bd.spbmu.projections.household.HouseholdView;
import bd.spbmu.projections.household.HouseholdViews;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Days;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows households to those who may see persons: an officer those of their places, an MIS those of somebody it serves. Whom the
 * reader may not see is not named.
 */
@Component
class HouseholdAnswers {

    private final HouseholdViews households;
    private final PersonViews persons;
    private final QueryScope scope;
    private final Disclosures disclosures;

    HouseholdAnswers(HouseholdViews households, PersonViews persons, QueryScope scope, Disclosures disclosures) {
        this.households = households;
        this.persons = persons;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    /** @param asOf the household as known at the end of that day; absent for now */
    HouseholdRecord record(HouseholdId id, @Nullable LocalDate asOf) {
        scope.require(QueryScope.PERSONS);
        Instant knownAt = asOf == null ? null : Days.endOf(asOf);
        HouseholdView view = households
                .household(id)
                .filter(one -> Request.actorNow().scope().covers(one.place()))
                .filter(one -> knownAt == null || !one.formedAt().isAfter(knownAt))
                .orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
        Set<BeneficiaryId> visible = visible(List.of(view));
        if (!concerns(view, visible)) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
        HouseholdRecord shown = record(view, knownAt == null ? view.picture() : view.asKnownAt(knownAt), visible);
        disclosures.looked(
                Stream.concat(shown.members().stream(), shown.former().stream())
                        .map(HouseholdRecord.Member::beneficiary)
                        .distinct()
                        .toList(),
                "household");
        return shown;
    }

    /** Newest first. */
    Answer<HouseholdRow> search(HouseholdSearch wanted) {
        return list(wanted, new Paging(wanted.sizeOrUsual(), wanted.after()));
    }

    Answer<HouseholdRow> list(HouseholdSearch wanted, Paging paging) {
        scope.require(QueryScope.PERSONS);
        Narrowing narrowing = Narrowing.within(scope.places())
                .is("living", wanted.member())
                .in("place", wanted.place())
                .is("state", wanted.state());
        Page<HouseholdView> page = households.list(narrowing.filters(), paging.size(), paging.after());
        Set<BeneficiaryId> visible = visible(page.views());
        List<HouseholdRow> rows = page.views().stream()
                .filter(view -> concerns(view, visible))
                .map(view -> row(view, visible))
                .toList();
        disclosures.looked(
                rows.stream().flatMap(row -> Stream.ofNullable(row.head())).toList(), "households");
        return new Answer<>(rows, scope.judgesPersonsOneByOne() ? null : page.total(), page.next());
    }

    private Set<BeneficiaryId> visible(Collection<HouseholdView> views) {
        Set<BeneficiaryId> named = views.stream()
                .flatMap(view -> view.picture().stays().stream())
                .map(HouseholdStay::beneficiary)
                .collect(Collectors.toSet());
        return scope.visible(persons.persons(named).values()).stream()
                .map(PersonView::beneficiary)
                .collect(Collectors.toSet());
    }

    /** An officer of places sees every household there; who judges persons one by one sees those of somebody they may see. */
    private boolean concerns(HouseholdView view, Set<BeneficiaryId> visible) {
        return !scope.judgesPersonsOneByOne()
                || view.picture().stays().stream().anyMatch(stay -> visible.contains(stay.beneficiary()));
    }

    private static HouseholdRow row(HouseholdView view, Set<BeneficiaryId> visible) {
        BeneficiaryId head = view.picture().head();
        return new HouseholdRow(
                view.household(),
                view.place(),
                view.district(),
                view.state(),
                head != null && visible.contains(head) ? head : null,
                view.living().size(),
                view.formedAt());
    }

    private static HouseholdRecord record(HouseholdView view, HouseholdPicture picture, Set<BeneficiaryId> visible) {
        BeneficiaryId head = picture.head();
        return new HouseholdRecord(
                view.household(),
                picture.place(),
                picture.state(),
                head != null && visible.contains(head) ? head : null,
                view.formedAt(),
                (int) picture.stays().stream().filter(HouseholdStay::lasts).count(),
                members(picture, visible, true),
                members(picture, visible, false));
    }

    private static List<HouseholdRecord.Member> members(
            HouseholdPicture picture, Set<BeneficiaryId> visible, boolean lasting) {
        return picture.stays().stream()
                .filter(stay -> stay.lasts() == lasting && visible.contains(stay.beneficiary()))
                .map(stay -> new HouseholdRecord.Member(
                        stay.beneficiary(), stay.role(), stay.since(), stay.roleSince(), stay.until(), stay.why()))
                .toList();
    }
}
