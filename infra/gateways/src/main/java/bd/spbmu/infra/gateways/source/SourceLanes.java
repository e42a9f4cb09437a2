package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.verification.Source;
import java.util.Map;
import java.util.Objects;

/** One lane for each source. */
record SourceLanes(Map<Source, SourceLane> all) {

    SourceLanes {
        all = Map.copyOf(all);
    }

    SourceLane of(Source source) {
        return Objects.requireNonNull(all.get(source), source::code);
    }
}
