package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.command.verification.SourceAnswer;
import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.command.verification.SourceAnswer.Unknown;
import bd.spbmu.command.verification.VerificationSource;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.SubjectHash;
import bd.spbmu.kernel.verification.UnknownReason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A source over signed HTTP. Anything but a clear answer in time is unknown. */
final class HttpSource implements VerificationSource {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSource.class);

    private final Source source;
    private final SourceWire wire;
    private final SourceSettings.Line line;
    private final SourceCall calls;
    private final Guards guards;
    private final Memory memory;
    private final BlindIndex blind;
    private final Clock clock;

    HttpSource(Source source, SourceWire wire, SourceSettings.Line line, Memory memory, BlindIndex blind, Clock clock) {
        this.source = source;
        this.wire = wire;
        this.line = line;
        this.calls = new SourceCall(line, clock);
        this.guards = new Guards(source, line);
        this.memory = memory;
        this.blind = blind;
        this.clock = clock;
    }

    @Override
    public Source source() {
        return source;
    }

    boolean isLeftAlone() {
        return guards.isOpen();
    }

    @Override
    public SourceAnswer ask(Question question) {
        SubjectHash subject = new SubjectHash(blind.hash("verification-" + source.code(), question.subject()));
        Optional<Evidence> known =
                question.fresh() ? Optional.empty() : memory.confirmed(source, subject, line.cache());
        return known.<SourceAnswer>map(evidence -> confirmed(evidence, false))
                .orElseGet(() -> asked(question, subject));
    }

    private SourceAnswer asked(Question question, SubjectHash subject) {
        try {
            return remembered(guards.call(
                    () -> new StrictAnswer(question, wire).read(calls.post(wire, question), subject, clock.instant())));
        } catch (SourceFailed failed) {
            LOG.warn(
                    "{} gave {} no answer that can be believed: {}",
                    source,
                    question.verification(),
                    failed.getMessage());
            return silent(subject, failed.reason());
        }
    }

    private Said remembered(Said said) {
        if (said.outcome() == Outcome.VERIFIED) {
            memory.confirm(source, said.evidence());
        } else {
            memory.forget(source, said.evidence().subject());
        }
        return said;
    }

    /** Only silence lets an earlier confirmation stand; an answer that cannot be believed does not. */
    private SourceAnswer silent(SubjectHash subject, UnknownReason reason) {
        Optional<Evidence> earlier =
                reason.isOutage() ? memory.confirmed(source, subject, line.grace()) : Optional.empty();
        return earlier.<SourceAnswer>map(evidence -> confirmed(evidence, true)).orElseGet(() -> new Unknown(reason));
    }

    private static Said confirmed(Evidence evidence, boolean outdated) {
        return new Said(Outcome.VERIFIED, List.of(), evidence, outdated);
    }
}
