package bd.spbmu.command.verification;

import bd.spbmu.kernel.verification.Source;

/** A source of the government, or a provider, that can be asked about a person. It is asked from a worker only. */
public interface VerificationSource {

    Source source();

    /** Waits for the answer no longer than its settings allow. Silence, nonsense and contradiction are unknown, never yes. */
    SourceAnswer ask(Question question);
}
