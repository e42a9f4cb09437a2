package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.verification.Source;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the sources are and how they may be asked: {@code registry.sources.<name>}, such as {@code registry.sources.nid}.
 *
 * @param sources by {@link Source#code()}
 */
@ConfigurationProperties("registry")
record SourceSettings(@Nullable Map<String, Line> sources) {

    /**
     * One source.
     *
     * @param url base address
     * @param secret what both sides sign with
     * @param timeout for one call, from connecting to the last byte
     * @param concurrency how many calls at a time
     * @param rate how many calls a second
     * @param attempts how often one question is sent before it counts as unanswered
     * @param pause how long a source that keeps failing is left alone
     * @param cache how long what it confirmed is believed without asking again; runs over a programme always ask
     * @param grace how old a confirmation may be that passes, with a warning, while the source is silent
     */
    record Line(
            String url,
            String secret,
            @DefaultValue("5s") Duration timeout,
            @DefaultValue("4") int concurrency,
            @DefaultValue("20") int rate,
            @DefaultValue("3") int attempts,
            @DefaultValue("30s") Duration pause,
            @DefaultValue("0s") Duration cache,
            @DefaultValue("30d") Duration grace) {

        @Override
        public String toString() {
            return url;
        }
    }

    Optional<Line> of(Source source) {
        return Optional.ofNullable(sources).map(all -> all.get(source.code()));
    }
}
