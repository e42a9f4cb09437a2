package bd.spbmu.query.registry;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.projections.Documents.AnyOf;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.projections.household.HouseholdViews;
import bd.spbmu.projections.registry.PersonTokens;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows persons to those allowed, and leaves a trace of every one shown. */
@Component
public class BeneficiaryAnswers {

    private final PersonViews persons;
    private final EnrolmentViews enrolments;
    private final HouseholdViews households;
    private final PersonTokens tokens;
    private final OpenedRecords opened;
    private final QueryScope scope;
    private final Disclosures disclosures;

    BeneficiaryAnswers(
            PersonViews persons,
            EnrolmentViews enrolments,
            HouseholdViews households,
            PersonTokens tokens,
            OpenedRecords opened,
            QueryScope scope,
            Disclosures disclosures) {
        this.persons = persons;
        this.enrolments = enrolments;
        this.households = households;
        this.tokens = tokens;
        this.opened = opened;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    /** @param asOf the person as known at the end of that day; absent for now */
    public BeneficiaryRecord record(BeneficiaryId id, @Nullable LocalDate asOf) {
        scope.require(QueryScope.PERSONS);
        return shown(scope.require(persons.person(id)), asOf);
    }

    public BeneficiaryRecord bySource(MisCode mis, String localId) {
        scope.require(QueryScope.PERSONS);
        return shown(scope.require(persons.bySource(mis, SourceRecord.requireLocalId(localId))), null);
    }

    /** Best matches of a name first, otherwise by id. */
    public Answer<BeneficiaryRow> search(PersonSearch wanted) {
        scope.require(QueryScope.PERSONS);
        wanted.requireSomething();
        Paging paging = new Paging(wanted.sizeOrUsual(), wanted.after());
        Page<PersonView> page = persons.list(filters(wanted), paging.size(), paging.after());
        List<PersonView> visible = scope.visible(page.views());
        disclosures.looked(visible.stream().map(PersonView::beneficiary).toList(), "search");
        return new Answer<>(
                visible.stream().map(opened::row).toList(),
                scope.judgesPersonsOneByOne() ? null : page.total(),
                page.next());
    }

    /** Those of them whom the reader may see, in a line each; {@code view} says in the trace what was shown. */
    public Map<BeneficiaryId, BeneficiaryRow> rows(Collection<BeneficiaryId> ids, String view) {
        scope.require(QueryScope.PERSONS);
        List<PersonView> visible = scope.visible(persons.persons(ids).values());
        disclosures.looked(visible.stream().map(PersonView::beneficiary).toList(), view);
        return visible.stream().collect(Collectors.toMap(PersonView::beneficiary, opened::row));
    }

    private List<Filter> filters(PersonSearch wanted) {
        Narrowing narrowing = Narrowing.within(scope.places()).in("place", wanted.place());
        wanted.checkedIdentifier().ifPresent(one -> narrowing.is("identities", tokens.identity(one)));
        if (wanted.mobile() != null) {
            narrowing.and(Is.of("mobileToken", tokens.mobile(wanted.mobile())));
        }
        if (wanted.name() != null) {
            List<String> sounds = tokens.name(wanted.name().text());
            narrowing.and(new AnyOf("nameTokens", sounds, Math.max(1, (sounds.size() + 1) / 2)));
        }
        return narrowing.filters();
    }

    private BeneficiaryRecord shown(PersonView view, @Nullable LocalDate asOf) {
        Instant knownAt = asOf == null ? null : Days.endOf(asOf);
        if (knownAt != null && view.registeredAt().isAfter(knownAt)) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
        List<EnrolmentView> stays = enrolments.everOf(List.of(view.beneficiary())).stream()
                .filter(stay -> Request.actorNow().scope().covers(stay.programme()))
                .filter(stay -> knownAt == null ? stay.movedAt() == null : stay.isHereAt(knownAt))
                .map(stay -> knownAt == null ? stay : stay.asKnownAt(knownAt))
                .toList();
        disclosures.looked(List.of(view.beneficiary()), "record");
        return opened.record(
                view, knownAt, households.of(view.beneficiary(), knownAt).orElse(null), stays);
    }
}
