package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.command.verification.SourceAnswer;
import bd.spbmu.command.verification.VerificationSource;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;

/** A source without an address: nothing is known until it has one. */
record UnconnectedSource(Source source) implements VerificationSource {

    @Override
    public SourceAnswer ask(Question question) {
        return new SourceAnswer.Unknown(UnknownReason.NOT_CONNECTED);
    }
}
