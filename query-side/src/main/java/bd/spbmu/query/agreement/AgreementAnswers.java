package bd.spbmu.query.agreement;

import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.projections.agreement.AgreementView;
import bd.spbmu.projections.agreement.AgreementView.State;
import bd.spbmu.projections.agreement.AgreementViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists agreements: an MIS sees its own. They hold nothing about persons. */
@Component
public class AgreementAnswers {

    private static final Set<Role> READERS =
            Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.CHECKER, Role.AUDITOR, Role.ADMINISTRATOR);

    private final AgreementViews agreements;
    private final QueryScope scope;

    AgreementAnswers(AgreementViews agreements, QueryScope scope) {
        this.agreements = agreements;
        this.scope = scope;
    }

    /** Newest first. */
    public Answer<AgreementView> list(
            @Nullable MisCode mis, @Nullable Source source, @Nullable State state, Paging paging) {
        Actor actor = scope.require(READERS);
        Narrowing narrowing = Narrowing.within(List.of())
                .is("mis", actor.mis())
                .is("mis", mis)
                .is("source", source)
                .is("state", state);
        return Answer.of(agreements.list(narrowing.filters(), paging.size(), paging.after()), Function.identity());
    }
}
