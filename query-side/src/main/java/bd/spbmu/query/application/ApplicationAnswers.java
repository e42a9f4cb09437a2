package bd.spbmu.query.application;

import static java.util.stream.Collectors.toSet;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.projections.Documents.Between;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.application.ApplicationView;
import bd.spbmu.projections.application.ApplicationViews;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Days;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.application.ApplicationRecord.Alike;
import bd.spbmu.query.application.ApplicationRecord.Step;
import bd.spbmu.query.doubledipping.Lookalikes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows applications to those who decide them, where they work; opened, with a trace. */
@Component
public class ApplicationAnswers {

    static final Set<Role> READ = Set.copyOf(EnumSet.of(Role.OPERATOR, Role.FIELD_OFFICER, Role.AUDITOR));

    private static final int HOLDERS = 1_000;

    private final ApplicationViews applications;
    private final PersonViews persons;
    private final Lookalikes lookalikes;
    private final OpenedApplications opened;
    private final QueryScope scope;
    private final Disclosures disclosures;

    ApplicationAnswers(
            ApplicationViews applications,
            PersonViews persons,
            Lookalikes lookalikes,
            OpenedApplications opened,
            QueryScope scope,
            Disclosures disclosures) {
        this.applications = applications;
        this.persons = persons;
        this.lookalikes = lookalikes;
        this.opened = opened;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    /** Who has waited longest comes first. */
    public Answer<ApplicationRow> list(ApplicationQuestion asked, Paging paging) {
        scope.require(READ);
        Narrowing narrowing = Narrowing.within(scope.programmesAndPlaces())
                .is("state", asked.state())
                .is("programme", asked.programme())
                .is("reference", asked.reference())
                .in("place", asked.place());
        if (asked.from() != null || asked.to() != null) {
            narrowing.and(new Between(
                    "receivedAt",
                    asked.from() == null
                            ? null
                            : asked.from()
                                    .atStartOfDay(Days.BANGLADESH)
                                    .toInstant()
                                    .toString(),
                    asked.to() == null ? null : Days.endOf(asked.to()).toString()));
        }
        Page<ApplicationView> page = applications.list(narrowing.filters(), paging.size(), paging.after());
        Set<IdentityId> held = held(page.views());
        return Answer.of(
                page, view -> ApplicationRow.of(view, view.identities().stream().anyMatch(held::contains)));
    }

    private Set<IdentityId> held(List<ApplicationView> views) {
        List<String> given = views.stream()
                .flatMap(view -> view.identities().stream())
                .map(IdentityId::text)
                .distinct()
                .limit(HOLDERS)
                .toList();
        return given.isEmpty()
                ? Set.of()
                : persons.list(List.of(new Is("identities", given)), HOLDERS, null).views().stream()
                        .flatMap(person -> person.identities().stream())
                        .collect(toSet());
    }

    public ApplicationRecord one(ApplicationId id) {
        Actor actor = scope.require(READ);
        ApplicationView view = applications
                .application(id)
                .filter(found -> actor.mis() == null)
                .filter(found -> actor.scope().covers(found.programme()))
                .filter(found -> actor.scope().covers(found.place()))
                .orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
        disclosures.looked(List.of(view.applicant()), "application");
        return record(view);
    }

    private ApplicationRecord record(ApplicationView view) {
        List<PersonView> holders = view.identities().stream()
                .flatMap(identity -> persons.holding(identity).stream())
                .filter(person -> !person.beneficiary().equals(view.applicant()))
                .distinct()
                .toList();
        List<BeneficiaryId> known = scope.visible(holders).stream()
                .map(PersonView::beneficiary)
                .distinct()
                .toList();
        return new ApplicationRecord(
                ApplicationRow.of(view, !holders.isEmpty()),
                opened.said(view).orElse(null),
                known,
                known.size() < holders.size(),
                alike(view, holders),
                view.steps().stream().map(this::step).toList(),
                view.beneficiary(),
                view.enrolment());
    }

    private List<Alike> alike(ApplicationView view, List<PersonView> holders) {
        List<BeneficiaryId> butNot =
                new ArrayList<>(holders.stream().map(PersonView::beneficiary).toList());
        butNot.add(view.applicant());
        Map<BeneficiaryId, Score> found =
                lookalikes.of(opened.traits(view).stream().toList(), Set.copyOf(butNot));
        Set<BeneficiaryId> near = scope.visible(persons.persons(found.keySet()).values()).stream()
                .map(PersonView::beneficiary)
                .collect(toSet());
        return found.entrySet().stream()
                .filter(one -> near.contains(one.getKey()))
                .map(one -> new Alike(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt((Alike one) -> one.score().centibits())
                        .reversed())
                .toList();
    }

    private Step step(ApplicationView.Step step) {
        return new Step(
                step.kind(),
                step.at(),
                step.by(),
                opened.words(step.words()),
                opened.text(step.text()),
                step.ground(),
                step.problem());
    }
}
