package bd.spbmu.query.access;

import static java.util.stream.Collectors.groupingBy;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.StartsWith;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.projections.registry.PersonView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The one place where queries are kept to what the actor may see: a wrong role is refused, what lies out of scope is not
 * there.
 */
@Component
public class QueryScope {

    /** Who may read persons, inside their scope. */
    public static final Set<Role> PERSONS = Set.copyOf(
            EnumSet.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER, Role.MAKER, Role.CHECKER, Role.AUDITOR));

    /** Who may ask whether a person would draw twice. */
    public static final Set<Role> CHECKS = Set.copyOf(EnumSet.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER));

    /** Who may read figures: everybody with a role. */
    public static final Set<Role> FIGURES = Set.of(Role.values());

    public static final Set<Role> AUDIT = Set.of(Role.AUDITOR);

    private final EnrolmentViews enrolments;

    public QueryScope(EnrolmentViews enrolments) {
        this.enrolments = enrolments;
    }

    /** @throws Refusal {@code role-missing} unless the actor has one of the roles */
    public Actor require(Set<Role> roles) {
        Actor actor = Request.actorNow();
        if (!actor.hasAny(roles)) {
            throw new Refusal(AccessProblem.ROLE_MISSING);
        }
        return actor;
    }

    /** @throws Refusal {@code not-found} for a programme out of scope */
    public void require(ProgrammeCode programme) {
        if (!Request.actorNow().scope().covers(programme)) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
    }

    /** @throws Refusal {@code not-found} for a person who does not exist, or not for this actor */
    public PersonView require(Optional<PersonView> person) {
        return person.flatMap(found -> visible(List.of(found)).stream().findFirst())
                .orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
    }

    /** For documents with {@code programme} and {@code place}: enrolments and payments. */
    public List<Filter> programmesAndPlaces() {
        List<Filter> filters = new ArrayList<>(programmes());
        filters.addAll(places());
        return filters;
    }

    /** For documents with {@code programme}. An MIS that serves none sees none. */
    public List<Filter> programmes() {
        Actor actor = Request.actorNow();
        boolean everything = actor.scope().programmes().isEmpty() && actor.mis() == null;
        return everything
                ? List.of()
                : List.of(new Is("programme", texts(actor.scope().programmes())));
    }

    /** For documents with {@code place}. */
    public List<Filter> places() {
        Actor actor = Request.actorNow();
        return actor.scope().places().isEmpty()
                ? List.of()
                : List.of(new StartsWith("place", texts(actor.scope().places())));
    }

    /** Whether persons are judged one by one, so that a count over all of them would tell too much. */
    public boolean judgesPersonsOneByOne() {
        Actor actor = Request.actorNow();
        return actor.mis() != null || !actor.scope().programmes().isEmpty();
    }

    /** Whether there is anything the actor may not see. */
    public boolean isNarrow() {
        return judgesPersonsOneByOne() || !Request.actorNow().scope().places().isEmpty();
    }

    /** Those whom the actor may see, in the order given. One round trip. */
    public List<PersonView> visible(Collection<PersonView> persons) {
        Actor actor = Request.actorNow();
        List<PersonView> near = persons.stream()
                .filter(person -> actor.scope().covers(person.place()))
                .toList();
        if (!judgesPersonsOneByOne() || near.isEmpty()) {
            return near;
        }
        Map<BeneficiaryId, List<EnrolmentView>> stays =
                enrolments.of(near.stream().map(PersonView::beneficiary).toList()).stream()
                        .collect(groupingBy(EnrolmentView::beneficiary));
        return near.stream()
                .filter(person -> concerns(actor, person, stays.getOrDefault(person.beneficiary(), List.of())))
                .toList();
    }

    /** An MIS: whom it registered, linked or serves. An officer of programmes: whom these serve, and whom nobody serves yet. */
    private static boolean concerns(Actor actor, PersonView person, List<EnrolmentView> stays) {
        MisCode mis = actor.mis();
        boolean served = stays.stream()
                .anyMatch(stay -> actor.scope().programmes().contains(stay.programme())
                        || (mis != null && mis.equals(stay.mis())));
        return served || (mis == null ? stays.isEmpty() : person.isKnownTo(mis));
    }

    private static List<String> texts(Set<? extends Text> values) {
        return values.stream().map(Text::text).sorted().toList();
    }
}
