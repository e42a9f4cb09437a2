package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.access.ActorId;

/** How the deadlines of cases came to be what they are. One stream, {@link #STREAM}. Stored for ever. */
public sealed interface CasePolicyEvent {

    String STREAM = "case-policy";

    CaseTerms terms();

    @EventType("case-policy.terms-proposed.v1")
    record CaseTermsProposed(CaseTerms terms, ActorId by) implements CasePolicyEvent {}

    /** @param by another officer than the one who proposed them; the registry itself for those it begins with */
    @EventType("case-policy.terms-adopted.v1")
    record CaseTermsAdopted(CaseTerms terms, ActorId by) implements CasePolicyEvent {}
}
