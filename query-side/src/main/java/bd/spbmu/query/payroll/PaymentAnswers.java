package bd.spbmu.query.payroll;

import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.payroll.PaymentView;
import bd.spbmu.projections.payroll.PaymentViews;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lists payments and adds them up, in the reader's scope. */
@Component
public class PaymentAnswers {

    private static final Set<String> GROUPINGS =
            Set.of("state", "programme", "period", "district", "place", "provider", "hold");

    private final PaymentViews payments;
    private final QueryScope scope;
    private final Disclosures disclosures;

    PaymentAnswers(PaymentViews payments, QueryScope scope, Disclosures disclosures) {
        this.payments = payments;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    /** In the order of payment ids. */
    public Answer<PaymentRow> list(PaymentQuestion question, Paging paging) {
        scope.require(QueryScope.PERSONS);
        return rows(question.narrow(withinScope()).filters(), paging);
    }

    /** @param by fields to add up by, in that order; one line for everything when none */
    public Answer<PaymentSum> sums(PaymentQuestion question, List<String> by) {
        scope.require(QueryScope.FIGURES);
        List<String> grouping = Narrowing.grouping(by, GROUPINGS);
        return Answer.all(payments.sums(question.narrow(withinScope()).filters(), grouping).stream()
                .map(sum -> PaymentSum.of(grouping, sum))
                .toList());
    }

    Answer<PaymentRow> rows(List<Filter> filters, Paging paging) {
        var page = payments.list(filters, paging.size(), paging.after());
        disclosures.looked(
                page.views().stream().map(PaymentView::beneficiary).distinct().toList(), "payments");
        return Answer.of(page, PaymentRow::of);
    }

    Narrowing withinScope() {
        return Narrowing.within(scope.programmesAndPlaces());
    }
}
