package bd.spbmu.query.registry;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.audit.HistoryView;
import bd.spbmu.projections.audit.HistoryViews;
import bd.spbmu.projections.payroll.PaymentViews;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells everything that happened to a person, payments included, oldest first. */
@Component
public class HistoryAnswers {

    private static final int PAGE = 1_000;

    private final PersonViews persons;
    private final HistoryViews history;
    private final PaymentViews payments;
    private final QueryScope scope;
    private final Disclosures disclosures;

    HistoryAnswers(
            PersonViews persons,
            HistoryViews history,
            PaymentViews payments,
            QueryScope scope,
            Disclosures disclosures) {
        this.persons = persons;
        this.history = history;
        this.payments = payments;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    public Answer<HistoryRow> of(BeneficiaryId id) {
        scope.require(QueryScope.PERSONS);
        scope.require(persons.person(id));
        List<HistoryRow> rows = new ArrayList<>();
        String after = null;
        do {
            Page<HistoryView> page = history.of(id, PAGE, after);
            page.views().forEach(view -> rows.add(HistoryRow.of(view)));
            after = page.next();
        } while (after != null);
        payments.of(id).forEach(payment -> payment.trail().forEach(trace -> rows.add(HistoryRow.of(payment, trace))));
        // stable: events of one instant stay in the order of their streams
        rows.sort(Comparator.comparing(HistoryRow::at));
        disclosures.looked(List.of(id), "history");
        return Answer.all(rows);
    }
}
