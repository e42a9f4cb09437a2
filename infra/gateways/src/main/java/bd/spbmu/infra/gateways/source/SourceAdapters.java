package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.VerificationSource;
import bd.spbmu.kernel.verification.Source;
import java.util.Map;
import java.util.Objects;

/** One adapter for each source. */
record SourceAdapters(Map<Source, VerificationSource> all) {

    SourceAdapters {
        all = Map.copyOf(all);
    }

    boolean isLeftAlone(Source source) {
        return of(source) instanceof HttpSource asked && asked.isLeftAlone();
    }

    VerificationSource of(Source source) {
        return Objects.requireNonNull(all.get(source), source::code);
    }
}
