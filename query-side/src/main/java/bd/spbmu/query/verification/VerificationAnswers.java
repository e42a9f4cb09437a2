package bd.spbmu.query.verification;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.verification.VerificationView;
import bd.spbmu.projections.verification.VerificationViews;
import bd.spbmu.query.access.Disclosures;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows what sources said of a person to whoever may see that person, and leaves a trace. */
@Component
public class VerificationAnswers {

    private static final int LATELY = 200;

    private final VerificationViews verifications;
    private final PersonViews persons;
    private final QueryScope scope;
    private final Disclosures disclosures;

    VerificationAnswers(
            VerificationViews verifications, PersonViews persons, QueryScope scope, Disclosures disclosures) {
        this.verifications = verifications;
        this.persons = persons;
        this.scope = scope;
        this.disclosures = disclosures;
    }

    public VerificationRow verification(VerificationId id) {
        scope.require(QueryScope.PERSONS);
        VerificationView view =
                verifications.verification(id).orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
        requireSeen(view.beneficiary());
        return VerificationRow.of(view);
    }

    /** Newest first. */
    public Answer<VerificationRow> of(BeneficiaryId beneficiary, Paging paging) {
        scope.require(QueryScope.PERSONS);
        requireSeen(beneficiary);
        return Answer.of(verifications.of(beneficiary, paging.size(), paging.after()), VerificationRow::of);
    }

    /** What each source said last, those asked lately first. */
    public List<VerificationRow> newest(BeneficiaryId beneficiary) {
        Set<Source> told = EnumSet.noneOf(Source.class);
        return of(beneficiary, new Paging(LATELY, null)).items().stream()
                .filter(row -> told.add(row.source()))
                .toList();
    }

    private void requireSeen(BeneficiaryId beneficiary) {
        scope.require(persons.person(beneficiary));
        disclosures.looked(List.of(beneficiary), "verifications");
    }
}
