package bd.spbmu.projections.agreement;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.agreement.AgreementId;
import bd.spbmu.kernel.agreement.AgreementTerms;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement.
 *
 * @param to last day it holds, or the day it was ended early; absent for an open end
 * @param endReason why it was ended early
 */
public record AgreementView(
        long revision,
        AgreementId agreement,
        @Nullable MisCode mis,
        @Nullable Source source,
        List<Purpose> purposes,
        List<PersonAttribute> fields,
        LocalDate from,
        @Nullable LocalDate to,
        String basis,
        State state,
        ActorId proposedBy,
        Instant proposedAt,
        @Nullable ActorId approvedBy,
        @Nullable String endReason)
        implements Revised {

    public AgreementView {
        purposes = List.copyOf(purposes);
        fields = List.copyOf(fields);
    }

    /** How far it got. Whether an approved one holds is for the day to say. */
    public enum State {
        PROPOSED,
        APPROVED,
        ENDED
    }

    public boolean holdsOn(LocalDate day) {
        return state == State.APPROVED
                && new AgreementTerms(mis, source, purposes, fields, from, to, basis).holdsOn(day);
    }

    AgreementView approved(long newRevision, ActorId by) {
        return new AgreementView(
                newRevision,
                agreement,
                mis,
                source,
                purposes,
                fields,
                from,
                to,
                basis,
                State.APPROVED,
                proposedBy,
                proposedAt,
                by,
                null);
    }

    AgreementView ended(long newRevision, LocalDate on, String reason) {
        return new AgreementView(
                newRevision,
                agreement,
                mis,
                source,
                purposes,
                fields,
                from,
                on,
                basis,
                State.ENDED,
                proposedBy,
                proposedAt,
                approvedBy,
                reason);
    }
}
