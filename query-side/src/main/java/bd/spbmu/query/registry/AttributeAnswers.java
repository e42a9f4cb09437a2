package bd.spbmu.query.registry;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.PickedValues;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.projections.Documents.Between;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.registry.AttributeOrigin;
import bd.spbmu.projections.registry.OpenedAttributes;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.registry.ToldRecord;
import bd.spbmu.query.access.AgreedFields;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows whose word a record's attributes are, and of whom sources say different things. */
@Component
public class AttributeAnswers {

    /** Who settles what sources disagree on. */
    private static final Set<Role> OFFICERS = Set.of(Role.OPERATOR, Role.FIELD_OFFICER, Role.AUDITOR);

    private final PersonViews persons;
    private final OpenedAttributes opened;
    private final AgreedFields agreed;
    private final QueryScope scope;
    private final Disclosures disclosures;

    AttributeAnswers(
            PersonViews persons,
            OpenedAttributes opened,
            AgreedFields agreed,
            QueryScope scope,
            Disclosures disclosures) {
        this.persons = persons;
        this.opened = opened;
        this.agreed = agreed;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    /**
     * All of a person the actor serves; of anybody else an MIS gets what an agreement allows for the purpose it names, and
     * without one nobody is there.
     */
    public Answer<AttributeRow> of(BeneficiaryId beneficiary) {
        Actor actor = scope.require(QueryScope.PERSONS);
        Optional<PersonView> found = persons.person(beneficiary);
        boolean own =
                found.filter(view -> !scope.visible(List.of(view)).isEmpty()).isPresent();
        Set<PersonAttribute> shown = own ? EnumSet.allOf(PersonAttribute.class) : agreed.fields();
        PersonView view = found.filter(one -> !shown.isEmpty() && actor.scope().covers(one.place()))
                .orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
        disclosures.looked(List.of(beneficiary), own ? "attributes" : "agreed-fields");
        PersonCorrection record = PickedValues.of(view.person());
        List<ToldRecord> voices =
                view.voices().stream().filter(isShownTo(actor)).toList();
        return Answer.all(shown.stream()
                .filter(attribute ->
                        attribute.isIn(record) || voices.stream().anyMatch(voice -> attribute.isIn(voice.values())))
                .map(attribute -> row(attribute, view, record, voices))
                .toList());
    }

    public Answer<DisagreementRow> disagreements(
            @Nullable PersonAttribute attribute, @Nullable MisCode mis, @Nullable PlaceCode place, Paging paging) {
        scope.require(OFFICERS);
        Narrowing narrowing = Narrowing.within(scope.places())
                .in("place", place)
                .is("disagreeing", attribute)
                .is("sourceMis", mis)
                .and(new Between("disagreeing", null, null));
        Page<PersonView> page = persons.list(narrowing.filters(), paging.size(), paging.after());
        return new Answer<>(
                scope.visible(page.views()).stream()
                        .map(view -> new DisagreementRow(
                                view.beneficiary(), view.place(), view.disagreeing(), view.sourceMis()))
                        .toList(),
                scope.judgesPersonsOneByOne() ? null : page.total(),
                page.next());
    }

    /** An MIS sees what it says itself; what others say is for officers to settle. */
    private static Predicate<ToldRecord> isShownTo(Actor actor) {
        return voice -> actor.hasAny(OFFICERS) || voice.source().mis().equals(actor.mis());
    }

    private AttributeRow row(
            PersonAttribute attribute, PersonView view, PersonCorrection record, List<ToldRecord> voices) {
        Optional<AttributeOrigin> origin = view.sourcesOrNone().origin(attribute);
        return new AttributeRow(
                attribute,
                shown(attribute, record),
                origin.isEmpty()
                        ? view.mis()
                        : origin.map(AttributeOrigin::source)
                                .map(SourceRecord::mis)
                                .orElse(null),
                origin.map(AttributeOrigin::since).orElse(view.registeredAt()),
                origin.map(AttributeOrigin::verified).orElse(false),
                origin.map(AttributeOrigin::rule).orElse(null),
                voices.stream()
                        .filter(voice -> opened.differs(attribute, record, voice.values()))
                        .map(voice -> new AttributeRow.Other(
                                voice.source().mis(),
                                shown(attribute, voice.values()),
                                voice.recordedAt(),
                                voice.verified().contains(attribute)))
                        .toList());
    }

    private @Nullable String shown(PersonAttribute attribute, PersonCorrection values) {
        return opened.text(attribute, values).orElse(null);
    }
}
