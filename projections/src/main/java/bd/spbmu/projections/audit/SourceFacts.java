package bd.spbmu.projections.audit;

import bd.spbmu.kernel.enrolment.EnrolmentEvent;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentConfirmed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentDoubted;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.ProofTaken;
import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationEvent;
import bd.spbmu.kernel.verification.VerificationEvent.IdentifierConfirmed;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationAnswered;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationGivenUp;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationRequested;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationUnanswered;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a history tells of sources: who was asked, and what came of it. */
final class SourceFacts {

    private SourceFacts() {}

    /** Empty for an id that was only given out. */
    static Optional<Facts> of(EnrolmentEvent event) {
        return switch (event) {
            case EnrolmentNamed named -> Optional.empty();
            case EnrolmentProvisional provisional ->
                Optional.of(of(event, provisional.awaited()).with("outdated", names(provisional.outdated())));
            case ProofTaken taken ->
                Optional.of(of(event, List.of(taken.source())).with("verification", taken.verification()));
            case EnrolmentConfirmed confirmed ->
                Optional.of(
                        new Facts().with("enrolment", event.enrolment()).with("outdated", names(confirmed.outdated())));
            case EnrolmentDoubted doubted ->
                Optional.of(of(event, List.of(doubted.source()))
                        .with("verification", doubted.verification())
                        .with("outcome", doubted.outcome()));
        };
    }

    static Facts of(VerificationEvent event) {
        Facts facts = new Facts().with("verification", event.verification()).with("source", event.source());
        return switch (event) {
            case VerificationRequested requested -> facts.with("run", requested.run());
            case VerificationAnswered answered ->
                facts.with("outcome", answered.outcome())
                        .with("differing", fields(answered.differing()))
                        .with("reference", answered.evidence().reference())
                        .with("outdated", answered.outdated() ? answered.source() : null);
            case IdentifierConfirmed confirmed -> facts;
            case VerificationUnanswered unanswered -> facts.with("reason", unanswered.reason());
            case VerificationGivenUp givenUp -> facts.with("reason", givenUp.reason());
        };
    }

    private static Facts of(EnrolmentEvent event, List<Source> sources) {
        return new Facts().with("enrolment", event.enrolment()).with("source", names(sources));
    }

    private static @Nullable String names(List<Source> sources) {
        return sources.isEmpty() ? null : sources.stream().map(Source::name).collect(Collectors.joining(", "));
    }

    private static @Nullable String fields(List<ComparedField> fields) {
        return fields.isEmpty()
                ? null
                : fields.stream().map(ComparedField::name).collect(Collectors.joining(", "));
    }
}
