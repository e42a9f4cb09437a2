package bd.spbmu.query.registry;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.TransferId;
import bd.spbmu.kernel.registry.TransferState;
import bd.spbmu.projections.registry.TransferView;
import bd.spbmu.projections.registry.TransferViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows who asked the state of a request alone, and officers where the person is registered what waits for them. */
@Component
public class TransferAnswers {

    private static final Set<Role> OFFICERS = Set.of(Role.OPERATOR, Role.FIELD_OFFICER, Role.AUDITOR);

    private final TransferViews transfers;
    private final QueryScope scope;

    TransferAnswers(TransferViews transfers, QueryScope scope) {
        this.transfers = transfers;
        this.scope = scope;
    }

    public TransferStanding transfer(TransferId id) {
        Actor actor = scope.require(OFFICERS);
        return transfers
                .transfer(id)
                .filter(view -> view.by().equals(actor.id()) || actor.scope().covers(view.place()))
                .map(view -> new TransferStanding(view.transfer(), view.state()))
                .orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
    }

    /** Oldest first. */
    public Answer<TransferView> list(@Nullable TransferState state, Paging paging) {
        scope.require(OFFICERS);
        Narrowing narrowing = Narrowing.within(scope.places()).is("state", state);
        return Answer.of(transfers.list(narrowing.filters(), paging.size(), paging.after()), Function.identity());
    }

    /** All that is said to who asked. */
    public record TransferStanding(TransferId transfer, TransferState state) {}
}
