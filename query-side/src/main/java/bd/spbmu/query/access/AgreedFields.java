package bd.spbmu.query.access;

import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.projections.agreement.AgreementViews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The one place that says what an MIS may read of persons that are not its own. */
@Component
public class AgreedFields {

    private final AgreementViews agreements;
    private final Clock clock;

    AgreedFields(AgreementViews agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** By an agreement that holds today, for the purpose the actor named; none for anybody but an MIS. */
    public Set<PersonAttribute> fields() {
        Actor actor = Request.actorNow();
        MisCode mis = actor.mis();
        return mis == null || !Request.CURRENT.isBound()
                ? Set.of()
                : agreements.readable(mis, Request.CURRENT.get().purpose(), LocalDate.now(clock));
    }
}
