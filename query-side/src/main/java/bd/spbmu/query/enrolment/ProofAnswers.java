package bd.spbmu.query.enrolment;

import bd.spbmu.projections.enrolment.ProofView;
import bd.spbmu.projections.enrolment.ProofViews;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import org.springframework.stereotype.Component;

/** Shows which enrolments sources have confirmed and which not, in the reader's scope. */
@Component
public class ProofAnswers {

    private final ProofViews proofs;
    private final QueryScope scope;
    private final Disclosures disclosures;

    ProofAnswers(ProofViews proofs, QueryScope scope, Disclosures disclosures) {
        this.proofs = proofs;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    /** What has stood so longest first. */
    public Answer<ProofRow> list(ProofQuestion question, Paging paging) {
        scope.require(QueryScope.PERSONS);
        var filters = Narrowing.within(scope.programmesAndPlaces())
                .is("standing", question.standing())
                .is("programme", question.programme())
                .in("place", question.place())
                .is("awaited", question.awaited())
                .filters();
        var page = proofs.list(filters, paging.size(), paging.after());
        disclosures.looked(
                page.views().stream().map(ProofView::beneficiary).distinct().toList(), "enrolment-proofs");
        return Answer.of(page, ProofRow::of);
    }
}
