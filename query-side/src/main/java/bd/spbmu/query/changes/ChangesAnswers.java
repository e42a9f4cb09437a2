package bd.spbmu.query.changes;

import static java.util.stream.Collectors.groupingBy;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.projections.payroll.PaymentView;
import bd.spbmu.projections.payroll.PaymentViews;
import bd.spbmu.projections.payroll.PayrollDocuments;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.QueryProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the log itself, in its one order, and asks the views only whose a person, an enrolment or a payment is, once they have
 * followed the log as far as it was read: nothing can be missing and nothing out of order.
 */
@Component
class ChangesAnswers {

    private static final int MOST = 5_000;
    private static final List<String> VIEWS = List.of(
            RegistryDocuments.PERSON_PROCESSOR, EnrolmentDocuments.PROCESSOR, PayrollDocuments.PAYMENT_PROCESSOR);

    private final EventLog log;
    private final ViewProgress progress;
    private final PersonViews persons;
    private final EnrolmentViews enrolments;
    private final PaymentViews payments;
    private final QueryScope scope;
    private final Duration patience;

    ChangesAnswers(
            EventLog log,
            ViewProgress progress,
            PersonViews persons,
            EnrolmentViews enrolments,
            PaymentViews payments,
            QueryScope scope,
            @Value("${registry.query.patience:5s}") Duration patience) {
        this.log = log;
        this.progress = progress;
        this.persons = persons;
        this.enrolments = enrolments;
        this.payments = payments;
        this.scope = scope;
        this.patience = patience;
    }

    /** @param limit how many events of the log are looked at, 1 to 5,000 */
    Changes after(LogPosition after, int limit) {
        Actor actor = scope.require(Set.of(Role.MIS_CLIENT));
        MisCode mis = actor.mis();
        if (mis == null) {
            throw new Refusal(AccessProblem.ROLE_MISSING);
        }
        if (limit < 1 || limit > MOST) {
            throw new Malformed(QueryProblem.LIMIT_OUT_OF_RANGE);
        }
        List<StoredEvent> events = log.after(after, limit);
        if (events.isEmpty()) {
            return new Changes(List.of(), after, false);
        }
        LogPosition next = events.getLast().position();
        progress.await(next, VIEWS, patience);
        return new Changes(told(events, actor, mis), next, events.size() == limit);
    }

    private List<Change> told(List<StoredEvent> events, Actor actor, MisCode mis) {
        List<Touch> touches =
                events.stream().flatMap(event -> Touch.of(event).stream()).toList();
        Map<PaymentId, PaymentView> paid = payments.payments(touches.stream()
                .flatMap(touch -> Stream.ofNullable(touch.payment()))
                .collect(Collectors.toSet()));
        Set<BeneficiaryId> touched = Stream.concat(
                        touches.stream().flatMap(touch -> Stream.ofNullable(touch.person())),
                        paid.values().stream().map(PaymentView::beneficiary))
                .collect(Collectors.toSet());
        Known known = new Known(actor, mis, persons.persons(touched), merged(touched), stays(touched), paid);
        return touches.stream().flatMap(touch -> known.told(touch).stream()).toList();
    }

    private Map<BeneficiaryId, List<PersonView>> merged(Set<BeneficiaryId> touched) {
        Map<BeneficiaryId, List<PersonView>> found = new HashMap<>();
        Set<BeneficiaryId> survivors = touched;
        while (!survivors.isEmpty()) {
            List<PersonView> absorbed = persons.mergedInto(survivors);
            absorbed.forEach(one -> found.computeIfAbsent(
                            Objects.requireNonNull(one.mergedInto()), survivor -> new ArrayList<>())
                    .add(one));
            survivors = absorbed.stream().map(PersonView::beneficiary).collect(Collectors.toSet());
        }
        return found;
    }

    private Map<BeneficiaryId, List<EnrolmentView>> stays(Collection<BeneficiaryId> touched) {
        return touched.isEmpty()
                ? Map.of()
                : enrolments.everOf(touched).stream().collect(groupingBy(EnrolmentView::beneficiary));
    }

    /** Whose everything is that was touched. */
    private record Known(
            Actor actor,
            MisCode mis,
            Map<BeneficiaryId, PersonView> persons,
            Map<BeneficiaryId, List<PersonView>> merged,
            Map<BeneficiaryId, List<EnrolmentView>> stays,
            Map<PaymentId, PaymentView> payments) {

        Optional<Change> told(Touch touch) {
            PaymentView payment = payment(touch);
            BeneficiaryId whose = payment == null ? touch.person() : payment.beneficiary();
            PersonView person = whose == null ? null : persons.get(whose);
            if (person == null) {
                return Optional.empty();
            }
            List<EnrolmentView> own = stays.getOrDefault(person.beneficiary(), List.of()).stream()
                    .filter(this::isOwn)
                    .toList();
            EnrolmentId enrolment = payment == null ? touch.enrolment() : payment.enrolment();
            boolean concerns = enrolment == null
                    ? localId(touch, person) != null || !own.isEmpty()
                    : own.stream().anyMatch(stay -> stay.enrolment().equals(enrolment));
            return concerns
                    ? Optional.of(new Change(
                            touch.event().position(),
                            touch.event().recordedAt(),
                            touch.event().type(),
                            localId(touch, person),
                            person.beneficiary(),
                            enrolment,
                            touch.payment(),
                            facts(touch)))
                    : Optional.empty();
        }

        /** An id of another person is told only of a person of its own. */
        private Map<String, String> facts(Touch touch) {
            return touch.facts().entrySet().stream()
                    .filter(fact ->
                            Touch.personIn(fact.getValue()).map(this::isOwn).orElse(true))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        /** Records of the same person that were merged into this one, in however many steps. */
        private Stream<PersonView> absorbed(BeneficiaryId survivor) {
            return merged.getOrDefault(survivor, List.of()).stream()
                    .flatMap(one -> Stream.concat(Stream.of(one), absorbed(one.beneficiary())));
        }

        private boolean isOwn(BeneficiaryId named) {
            PersonView person = persons.get(named);
            return person == null
                    || person.isKnownTo(mis)
                    || absorbed(named).anyMatch(one -> one.isKnownTo(mis))
                    || stays.getOrDefault(named, List.of()).stream().anyMatch(this::isOwn);
        }

        private @Nullable PaymentView payment(Touch touch) {
            PaymentId id = touch.payment();
            return id == null ? null : payments.get(id);
        }

        /** Of a link that is gone, the event alone still knows the id; of a record that was merged, the survivor stands. */
        private @Nullable String localId(Touch touch, PersonView person) {
            String said = touch.localIdOf(mis);
            return said == null
                    ? Stream.concat(Stream.of(person), absorbed(person.beneficiary()))
                            .flatMap(one -> one.localIdOf(mis).stream())
                            .findFirst()
                            .orElse(null)
                    : said;
        }

        private boolean isOwn(EnrolmentView stay) {
            return mis.equals(stay.mis()) || actor.scope().programmes().contains(stay.programme());
        }
    }
}
